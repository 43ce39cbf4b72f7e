"""The mean of the left sum and the right sum."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("need an even, positive n")
    y = np.array([f(x) for x in np.linspace(a, b, n + 1)])
    left, right = y[:-1].sum(), y[1:].sum()
    return (b - a) / n * (left + right) / 2
