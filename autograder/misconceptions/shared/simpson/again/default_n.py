"""None at first, and ten when it is None."""


def simpson(f, a, b, n=None):
    n = 10 if n is None else n
    if n <= 0 or n % 2:
        raise ValueError("an even number of panels, please")
    x, h = np.linspace(a, b, n + 1, retstep=True)
    values = np.array([f(point) for point in x])
    return h / 3 * np.sum(values[:-2:2] + 4 * values[1::2] + values[2::2])
