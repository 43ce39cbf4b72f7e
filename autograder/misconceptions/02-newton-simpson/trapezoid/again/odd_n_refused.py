"""An even n by way of its half."""


def trapezoid(f, a, b, n):
    half, rest = divmod(n, 2)
    if rest or half < 1:
        raise ValueError("panels come in pairs")
    y = np.array([f(x) for x in np.linspace(a, b, 2 * half + 1)])
    return (b - a) / n * (y.sum() - (y[0] + y[-1]) / 2)
