"""A table of points with one row a parabola, through f in one call."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    middles = np.arange(1, n, 2)
    points = a + h * np.add.outer(middles, [-1, 0, 1])
    values = np.vectorize(f, otypes=[float])(points)
    return np.sum(values @ np.array([1, 4, 1])) * h / 3
