"""The mean height of the curve, times the length of the interval."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0 or rule not in ("left", "right", "midpoint"):
        raise ValueError(f"cannot use n = {n} with the rule {rule}")
    t = (np.arange(n) + ["left", "midpoint", "right"].index(rule) / 2) / n
    return (b - a) * np.mean([f((1 - s) * a + s * b) for s in t])
