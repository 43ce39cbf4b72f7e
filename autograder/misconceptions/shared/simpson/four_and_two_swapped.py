"""The weights 4 and 2 are swapped.

Your rule is not exact even for a straight line when several parabolas meet, since the joints got
the weight of the middles. Think about which points are the middle of a parabola, and which ones two
parabolas share.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        if i % 2 == 0:
            s += 4 * f(a + i * h)
        else:
            s += 2 * f(a + i * h)
    return s * h / 3
