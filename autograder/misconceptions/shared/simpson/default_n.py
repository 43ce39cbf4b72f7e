"""The number of panels that is taken when none is given has changed.

With a number of panels your integral is right, and without one it uses another number than the
docstring promises. Compare the first line of your function with the stub's.

See: Simpson's rule
"""


def simpson(f, a, b, n=10):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
