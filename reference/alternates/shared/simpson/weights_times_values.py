"""A vector of weights, tiled from 2 and 4, times the vector of values."""


def simpson(f, a, b, n=100):
    if n % 2 or n < 1:
        raise ValueError("need an even and positive n")
    weights = np.tile([2.0, 4.0], n // 2 + 1)[: n + 1]
    weights[0] = weights[-1] = 1
    values = np.vectorize(f, otypes=[float])(np.linspace(a, b, n + 1))
    return weights @ values * (b - a) / n / 3
