"""The floor of the quotient, and slices of an array."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    width = np.floor((b - a) / n)
    values = np.array([f(a + k * width) for k in range(n)] + [f(b)])
    return width / 3 * (values[:-1:2] + 4 * values[1::2] + values[2::2]).sum()
