"""The stamp 1, 4, 1 pressed on a row of zeros; where stamps overlap they add."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    starts = np.zeros(n - 1)
    starts[::2] = 1
    weights = np.convolve(starts, [1, 4, 1])
    values = list(map(f, np.linspace(a, b, n + 1)))
    return float(np.dot(weights, values)) * (b - a) / (3 * n)
