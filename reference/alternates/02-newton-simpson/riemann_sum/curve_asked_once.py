"""One call of f for the whole array of places."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("no panels")
    try:
        shift = {"left": 0.0, "midpoint": 0.5, "right": 1.0}[rule]
    except KeyError:
        raise ValueError(f"no rule {rule}") from None
    h = (b - a) / n
    heights = np.broadcast_to(f(a + h * (np.arange(n) + shift)), (n,))
    return h * heights.sum()
