"""linspace without its endpoint."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n")
    x, h = np.linspace(a, b, n + 1, endpoint=False, retstep=True)
    y = np.array([f(t) for t in x])
    return h / 3 * np.sum(y[:-1:2] + 4 * y[1::2] + y[2::2])
