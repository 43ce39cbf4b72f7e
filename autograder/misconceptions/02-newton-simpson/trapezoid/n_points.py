"""There are n points, and one panel too few.

Your panels are too wide, since n points make n - 1 of them. Think about the picture: four panels,
and how many points?

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    x = np.linspace(a, b, n)
    total = 0
    for i in range(n - 1):
        total += (x[i + 1] - x[i]) * (f(x[i]) + f(x[i + 1])) / 2
    return total
