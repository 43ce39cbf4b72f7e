"""Slices of one array of values: left ends, middles and right ends of the parabolas."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2 != 0:
        raise ValueError("n must be even and positive")
    x = np.linspace(a, b, n + 1)
    values = np.array([f(t) for t in x])
    return (b - a) / (3 * n) * np.sum(values[:-1:2] + 4 * values[1::2] + values[2::2])
