"""There are n points, and one panel too few.

You know the curve at n points only, which makes an odd number of panels. Think about the picture:
six panels, and how many points?

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    x = np.linspace(a, b, n)
    h = x[1] - x[0]
    total = f(x[0]) + f(x[-1])
    for i in range(1, n - 1):
        total += (4 if i % 2 else 2) * f(x[i])
    return total * h / 3
