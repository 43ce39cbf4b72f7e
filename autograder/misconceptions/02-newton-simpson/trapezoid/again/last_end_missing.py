"""Weights of which the last is zero."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError("no panels")
    weights = np.array([0.5] + [1.0] * (n - 1) + [0.0])
    return (b - a) / n * weights @ np.array([f(x) for x in np.linspace(a, b, n + 1)])
