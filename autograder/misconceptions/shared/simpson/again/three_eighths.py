"""Threes everywhere but at the ends and at each third point."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    weights = np.full(n + 1, 3)
    weights[3:-1:3] = 2
    weights[[0, -1]] = 1
    values = [f(x) for x in np.linspace(a, b, n + 1)]
    return 0.375 * np.inner(weights, values) * (b - a) / n
