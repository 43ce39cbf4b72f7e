"""The two ends get the weight 2.

Your integral is too large by a third of a panel at either end, as if another parabola began there.
Think about how many parabolas use the first point, and how many use a point where two of them meet.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    s = 0
    for i in range(n + 1):
        if i % 2 == 1:
            s += 4 * f(a + i * h)
        else:
            s += 2 * f(a + i * h)
    return s * h / 3
