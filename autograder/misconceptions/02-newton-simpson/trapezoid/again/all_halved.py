"""Weights of one half everywhere."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError("no panels")
    x, h = np.linspace(a, b, n + 1, retstep=True)
    return h * np.dot(np.full(n + 1, 0.5), [f(t) for t in x])
