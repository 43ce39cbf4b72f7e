"""A table with a default for every name that is not in it."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("no panels")
    shift = {"right": 1, "midpoint": 0.5}.get(rule, 0)
    return (b - a) / n * sum(f(a + (i + shift) * (b - a) / n) for i in range(n))
