"""A width that is divided by n - 1."""


def riemann_sum(f, a, b, n, rule="left"):
    places = {"left": 0, "right": 1, "midpoint": 0.5}
    if n <= 0 or rule not in places:
        raise ValueError("bad n or bad rule")
    h = (b - a) / max(1, n - 1)
    return h * sum(f(a + (i + places[rule]) * h) for i in range(n - 1))
