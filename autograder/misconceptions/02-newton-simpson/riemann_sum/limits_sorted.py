"""The limits are put in order.

Your sum is the same in both directions, so the area from right to left comes out positive. Think
about the direction of the walk, and about what left and right mean on the way back.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    if a > b:
        a, b = b, a
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        else:
            total += f(a + (i + 0.5) * h)
    return total * h
