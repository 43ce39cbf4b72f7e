"""arange stops before its end."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    places = np.arange(n)
    weights = np.where(places % 2 == 1, 4, 2)
    weights[0] = 1
    values = np.array([f(a + (b - a) * k / n) for k in places])
    return np.dot(weights, values) * (b - a) / (3 * n)
