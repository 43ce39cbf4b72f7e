"""One trapezoid after another, each with its own two heights."""


def trapezoid(f, a, b, n):
    if not n > 0:
        raise ValueError(f"{n} panels cannot be")
    h, area = (b - a) / n, 0
    for i in range(n):
        area += h * (f(a + i * h) + f(a + (i + 1) * h)) / 2
    return area
