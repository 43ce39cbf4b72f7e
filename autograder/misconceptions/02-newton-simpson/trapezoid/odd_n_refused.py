"""An odd number of panels is refused.

Your rule is right for an even n, and raises an error for an odd one. Think about which rule needs
pairs of panels: is it this one?

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0 or n % 2 == 1:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
