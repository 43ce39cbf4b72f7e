"""Zero and negative numbers of panels are not refused.

With no panels your function divides by zero, and with fewer it returns an area of nothing. Think
about all the values of n for which there is no rectangle.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    h = (b - a) / n
    total = 0
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        else:
            total += f(a + (i + 0.5) * h)
    return total * h
