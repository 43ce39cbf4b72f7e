"""The two ends count as much as the other points.

Your area is too large by half a panel at either end. Think about the trapezoids that use the first
point, and about those that use a point in between.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n + 1):
        total += f(a + i * h)
    return total * h
