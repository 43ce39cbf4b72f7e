"""The interval is cut by n points, which makes one panel too few.

Your panels are too wide, and their number is n - 1. Think about a fence: how many posts does it
take for n fields?

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    x = np.linspace(a, b, n)
    h = x[1] - x[0] if n > 1 else b - a
    total = 0
    for i in range(len(x) - 1):
        if rule == "left":
            total += f(x[i])
        elif rule == "right":
            total += f(x[i + 1])
        elif rule == "midpoint":
            total += f((x[i] + x[i + 1]) / 2)
        else:
            raise ValueError("unknown rule")
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    return total * h
