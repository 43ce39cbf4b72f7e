"""Each pair's area from its middle value and its second difference."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    y = np.array([f(a + i * h) for i in range(n + 1)], dtype=float)
    middles, bends = y[1::2], np.diff(y, 2)[::2]
    return 2 * h * np.sum(middles) + h / 3 * np.sum(bends)
