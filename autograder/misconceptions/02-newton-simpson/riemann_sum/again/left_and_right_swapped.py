"""Slices of one array of ends, the wrong way round."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("no panels")
    x = np.linspace(a, b, n + 1)
    places = {"right": x[:-1], "left": x[1:], "midpoint": (x[1:] + x[:-1]) / 2}
    if rule not in places:
        raise ValueError(rule)
    return (b - a) * np.mean([f(t) for t in places[rule]])
