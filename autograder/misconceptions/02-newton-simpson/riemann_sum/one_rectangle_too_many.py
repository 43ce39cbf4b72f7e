"""There are n + 1 rectangles.

Your sums are too large by a rectangle that lies outside the interval. Think about how many panels
there are, and how many ends of panels.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    h = (b - a) / n
    total = 0
    for i in range(n + 1):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        else:
            total += f(a + (i + 0.5) * h)
    return total * h
