"""A generator expression over triples of neighbouring values, made by zip."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    values = [f(a + i * h) for i in range(n + 1)]
    triples = zip(values[0::2], values[1::2], values[2::2])
    return sum(h * (left + 4 * middle + right) / 3 for left, middle, right in triples)
