"""An odd number of panels is accepted.

Your rule is right for an even n, but for an odd one it returns a number that is not the integral.
Think about the panel that has no partner.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
