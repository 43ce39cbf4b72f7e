"""Left and right are exchanged.

Your left sum uses the right ends of the panels, and your right sum the left ones. Think about the
panel from a to a + h: which of the two is its left end?

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + (i + 1) * h)
        elif rule == "right":
            total += f(a + i * h)
        elif rule == "midpoint":
            total += f(a + (i + 0.5) * h)
        else:
            raise ValueError("unknown rule")
    return total * h
