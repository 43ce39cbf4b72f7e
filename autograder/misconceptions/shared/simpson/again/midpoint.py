"""The mean of the values at the middles, times the width of the interval."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    edges = np.linspace(a, b, n + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    return (b - a) * np.mean([f(x) for x in middles])
