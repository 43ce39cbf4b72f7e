"""Many panels are quietly made fewer.

Up to 64 panels your integral is right, and from there on it no longer changes. Think about who
decides how exact the integral has to be.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    n = min(n, 64)
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
