"""Pairs of panels are counted, rounded up."""


def simpson(f, a, b, n=100):
    if n < 1:
        raise ValueError("at least one panel")
    pairs = (n + 1) // 2
    h = (b - a) / (2 * pairs)
    area = 0.0
    for k in range(pairs):
        left = a + 2 * k * h
        area += h / 3 * (f(left) + 4 * f(left + h) + f(left + 2 * h))
    return area
