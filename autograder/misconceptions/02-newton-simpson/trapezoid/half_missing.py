"""Two heights are added, and not divided by two.

Your areas are twice the true ones, since a trapezoid is as large as a rectangle of its mean height.
Try the constant function 1.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        total += (f(a + i * h) + f(a + (i + 1) * h)) * h
    return total
