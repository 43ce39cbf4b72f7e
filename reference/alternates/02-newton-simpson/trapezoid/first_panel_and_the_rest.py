"""A recursion: the first panel, and the rule for what is left."""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    end = a + (b - a) / n
    first = (end - a) * (f(a) + f(end)) / 2
    return first if n == 1 else first + trapezoid(f, end, b, n - 1)
