"""The heights are added up, and the width is missing.

Your sum grows with the number of panels, because it is a sum of heights and not of areas. Think
about what makes a rectangle out of a height.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        elif rule == "midpoint":
            total += f(a + (i + 0.5) * h)
        else:
            raise ValueError("unknown rule")
    return total
