"""A left sum, and half a panel of what it lacks."""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n > 0")
    h = (b - a) / n
    left = h * sum(f(a + i * h) for i in range(n))
    return left + h / 2 * (f(b) - f(a))
