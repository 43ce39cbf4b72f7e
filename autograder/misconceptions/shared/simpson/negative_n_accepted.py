"""Zero and negative numbers of panels are not refused.

Your rule refuses an odd n, but with zero panels it divides by zero, and with fewer it returns a
number without meaning. Think about all the values of n for which there is nothing to add up.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1:
        raise ValueError("n must be even")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
