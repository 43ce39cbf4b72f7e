"""The inner weights from itertools.cycle, without any question about parity."""

from itertools import cycle


def simpson(f, a, b, n=100):
    if n < 1 or n & 1:
        raise ValueError("n: even and positive, please")
    h = (b - a) / n
    inner = sum(w * f(a + i * h) for i, w in zip(range(1, n), cycle((4, 2))))
    return (f(a) + inner + f(b)) * h / 3
