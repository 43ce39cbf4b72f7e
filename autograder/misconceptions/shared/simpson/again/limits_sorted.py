"""The width of a panel is made positive."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    x = np.linspace(a, b, n + 1)
    y = np.array([f(t) for t in x])
    h = abs(x[1] - x[0])
    return h / 3 * (y[0] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum() + y[-1])
