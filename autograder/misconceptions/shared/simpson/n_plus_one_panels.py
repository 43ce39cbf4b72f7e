"""There are n + 1 panels.

You cut the interval into one panel too many, so one of them has no partner. Think about how many
points it takes to have n panels.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    x = np.linspace(a, b, n + 2)
    h = x[1] - x[0]
    total = f(x[0]) + f(x[-1])
    for i in range(1, n + 1):
        total += (4 if i % 2 else 2) * f(x[i])
    return total * h / 3
