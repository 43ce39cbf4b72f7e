"""The two ends are left out.

Your area is too small by half a panel at either end. Think about the first trapezoid: one of its
two heights is f at a.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
