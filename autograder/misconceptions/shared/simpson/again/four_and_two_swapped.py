"""The inner points are counted from zero in a list of their own."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError(n)
    x = np.linspace(a, b, n + 1)
    values = np.array([f(t) for t in x])
    inner = values[1:-1]
    total = values[0] + 4 * inner[1::2].sum() + 2 * inner[::2].sum() + values[-1]
    return (b - a) / (3 * n) * total
