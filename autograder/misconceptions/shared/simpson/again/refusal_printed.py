"""The error is caught by the function that raises it."""


def simpson(f, a, b, n=100):
    try:
        if n <= 0 or n % 2:
            raise ValueError("the number of panels must be even and positive")
    except ValueError as error:
        print("Error:", error)
        return
    x = np.linspace(a, b, n + 1)
    w = np.where(np.arange(n + 1) % 2, 4.0, 2.0)
    w[0] = w[-1] = 1
    return np.sum(w * np.vectorize(f)(x)) * (b - a) / (3 * n)
