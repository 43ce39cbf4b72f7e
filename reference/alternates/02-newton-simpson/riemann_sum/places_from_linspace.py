"""The ends of the panels from linspace, and their means for the middles."""


def riemann_sum(f, a, b, n, rule="left"):
    if n < 1:
        raise ValueError("n must be at least 1")
    ends = np.linspace(a, b, n + 1)
    if rule == "left":
        places = ends[:-1]
    elif rule == "right":
        places = ends[1:]
    elif rule == "midpoint":
        places = (ends[:-1] + ends[1:]) / 2
    else:
        raise ValueError("unknown rule")
    return (b - a) / n * sum(f(x) for x in places)
