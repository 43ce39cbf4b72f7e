"""The curve asked once for all points, and the error as a class of its own."""


class NoPartner(ValueError):
    """A panel has no partner, or there is no panel."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise NoPartner(n)
    x = a + (b - a) / n * np.arange(n + 1)
    y = np.broadcast_to(f(x), x.shape)
    ends, middles, joints = y[[0, -1]].sum(), y[1::2].sum(), y[2:-1:2].sum()
    return np.einsum("i,i", [1, 4, 2], [ends, middles, joints]) * (b - a) / (3 * n)
