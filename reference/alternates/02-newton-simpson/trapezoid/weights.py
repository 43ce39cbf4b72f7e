"""An array of weights, one half at both ends, times the values."""


def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError("n must be 1 or more")
    weights = np.ones(n + 1)
    weights[[0, -1]] = 0.5
    values = [f(x) for x in np.linspace(a, b, n + 1)]
    return np.dot(weights, values) * (b - a) / n
