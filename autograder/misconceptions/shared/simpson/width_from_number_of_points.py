"""The width is divided by the number of points.

Your points stop one panel before the upper limit, so the last piece of the area is missing. Think
about how many steps of h lead from the first of n + 1 points to the last.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / (n + 1)
    total = 0
    for i in range(n + 1):
        if i == 0 or i == n:
            w = 1
        elif i % 2 == 1:
            w = 4
        else:
            w = 2
        total += w * f(a + i * h)
    return total * h / 3
