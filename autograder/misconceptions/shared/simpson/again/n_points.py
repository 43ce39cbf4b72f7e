"""Weights for n points, with a width to match."""


def simpson(f, a, b, n=100):
    if n < 1 or n % 2:
        raise ValueError("wrong n")
    weights = [1] + [4 if k % 2 == 0 else 2 for k in range(n - 2)] + [1]
    width = (b - a) / (n - 1)
    return width / 3 * sum(w * f(a + k * width) for k, w in enumerate(weights))
