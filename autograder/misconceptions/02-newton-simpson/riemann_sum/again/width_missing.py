"""The sum of an array of heights."""


def riemann_sum(f, a, b, n, rule="left"):
    places = {"left": 0, "right": 1, "midpoint": 0.5}
    if n <= 0 or rule not in places:
        raise ValueError("bad n or bad rule")
    x = a + (np.arange(n) + places[rule]) * (b - a) / n
    return np.sum([f(t) for t in x])
