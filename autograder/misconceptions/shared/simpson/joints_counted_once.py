"""The joints of two parabolas are counted once.

Your rule is right for two panels and too small for more, because a joint gives its share to one
parabola only. Think about the two parabolas that meet there: each of them needs the value.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = 0
    for i in range(n + 1):
        total += (4 if i % 2 else 1) * f(a + i * h)
    return total * h / 3
