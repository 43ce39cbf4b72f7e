"""A test of the last bit only."""


def simpson(f, a, b, n=100):
    if n & 1:
        raise ValueError(f"{n} is odd")
    h = (b - a) / n
    points = [a + h * i for i in range(1, n)]
    inner = sum(f(x) * weight for x, weight in zip(points, [4, 2] * len(points)))
    return h * (f(a) + inner + f(b)) / 3
