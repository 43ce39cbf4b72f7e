"""A recursion to the two other rules."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n > 0")
    if rule == "midpoint":
        return 0.5 * riemann_sum(f, a, b, n, "left") + 0.5 * riemann_sum(f, a, b, n, "right")
    if rule not in ("left", "right"):
        raise ValueError(rule)
    y = [f(x) for x in np.linspace(a, b, n + 1)]
    return (b - a) / n * sum(y[:-1] if rule == "left" else y[1:])
