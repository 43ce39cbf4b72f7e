"""The trapezoid rule stands in for Simpson's.

Your error falls fourfold when n doubles, not sixteenfold, as that of straight lines does. Think
about what lies over each pair of panels: two straight lines, or one parabola?

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
