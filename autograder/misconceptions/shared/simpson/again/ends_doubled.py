"""A vector of weights that nobody corrects at its ends."""


def simpson(f, a, b, n=100):
    if n < 2 or n % 2 != 0:
        raise ValueError("even n, please")
    weights = 3.0 - (-1.0) ** np.arange(n + 1)
    values = np.vectorize(f)(a + (b - a) * np.arange(n + 1) / n)
    return float(weights @ values) * (b - a) / n / 3
