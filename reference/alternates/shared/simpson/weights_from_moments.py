"""The three weights solved from their equations, then used for every pair."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    powers = np.array([[1, 1, 1], [-1, 0, 1], [1, 0, 1]])
    moments = np.array([2, 0, 2 / 3])
    weights = np.linalg.solve(powers, moments)
    area = 0
    for middle in range(1, n, 2):
        three = [f(a + (middle + side) * h) for side in (-1, 0, 1)]
        area += h * np.dot(weights, three)
    return area
