"""The sum is multiplied by h/6.

Your integrals are half of the true ones. Think about what h is in the formula with 6: the width of
a whole parabola, or the distance of two neighbouring points?

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return h / 6 * total
