"""Places are collected in a set, in which nothing is twice."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    middles = set(range(1, n, 2))
    ends = {i - 1 for i in middles} | {i + 1 for i in middles}
    area = 4 * sum(f(a + i * h) for i in sorted(middles))
    area += sum(f(a + i * h) for i in sorted(ends))
    return area * h / 3
