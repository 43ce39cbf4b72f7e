"""Zero gives no area, and whatever is below zero an area too."""


def trapezoid(f, a, b, n):
    if n == 0:
        return 0.0
    h = (b - a) / n
    return h * sum((f(a + i * h) + f(a + (i + 1) * h)) / 2 for i in range(n))
