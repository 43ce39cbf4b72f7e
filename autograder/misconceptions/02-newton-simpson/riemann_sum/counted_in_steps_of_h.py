"""The panels are counted by adding h, and h is rounded.

For some numbers of panels you have one rectangle too many, because the last sum falls just short of
b. Think about counting with whole numbers, which are never rounded.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    h = (b - a) / n
    total = 0
    for x in np.arange(a, b, h):
        if rule == "left":
            total += f(x)
        elif rule == "right":
            total += f(x + h)
        else:
            total += f(x + h / 2)
    return total * h
