"""The stamp 1, 4, 1 of one parabola, stretched over all points."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    weights = np.full(n + 1, 4.0)
    weights[[0, n]] = 1.0
    values = np.array([f(x) for x in np.linspace(a, b, n + 1)])
    return (weights * values).sum() * (b - a) / n / 3
