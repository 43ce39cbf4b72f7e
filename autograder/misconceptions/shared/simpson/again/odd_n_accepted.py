"""Only the sign of n is looked at, before slices do the rest."""


def simpson(f, a, b, n=100):
    if not n > 0:
        raise ValueError("no panels")
    y = np.array([f(x) for x in np.linspace(a, b, n + 1)])
    ends, odd, even = y[0] + y[-1], np.sum(y[1:-1:2]), np.sum(y[2:-1:2])
    return (b - a) / n * (ends + 4 * odd + 2 * even) / 3
