"""A weighted mean that is not divided by all of its weights."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    width = (b - a) / n
    values = [f(a + k * width) for k in range(n + 1)]
    area = 0
    for left, middle, right in zip(values[::2], values[1::2], values[2::2]):
        area += (left + 4 * middle + right) * width
    return area
