"""A walk that ends at b itself."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0 or rule not in ("left", "midpoint", "right"):
        raise ValueError("bad n or bad rule")
    h = (b - a) / n
    shift = ("left", "midpoint", "right").index(rule) * h / 2
    return h * sum(f(x + shift) for x in a + h * np.arange(n + 1))
