"""A while loop that walks until it has reached b."""


def riemann_sum(f, a, b, n, rule="left"):
    shifts = {"left": 0.0, "right": 1.0, "midpoint": 0.5}
    if n <= 0 or rule not in shifts:
        raise ValueError("bad n or bad rule")
    h, x, area = (b - a) / n, a, 0.0
    while (x < b) if h > 0 else (x > b):
        area += h * f(x + shifts[rule] * h)
        x += h
    return area
