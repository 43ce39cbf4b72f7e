"""A parabola is laid over every panel, not over every pair.

Your integrals are better than they should be, since you know the curve at twice as many points.
Think about what the two halves of one parabola are: a pair of panels.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        left = a + i * h
        right = a + (i + 1) * h
        total += h / 6 * (f(left) + 4 * f((left + right) / 2) + f(right))
    return total
