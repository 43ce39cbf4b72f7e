"""The width has lost its sign.

Your sum is right from left to right, and from right to left it has the wrong sign. Think about the
sign of h when b is smaller than a, and leave it alone.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    if rule not in ("left", "right", "midpoint"):
        raise ValueError("unknown rule")
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        else:
            total += f(a + (i + 0.5) * h)
    return total * abs(h)
