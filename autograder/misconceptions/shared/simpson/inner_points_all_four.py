"""All inner points get the weight 4.

Your rule is right for two panels and too large for more, because the joints count like middles.
Think about the share of a parabola's end, and how many parabolas end at a joint.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += 4 * f(a + i * h)
    return total * h / 3
