"""min and max stand for the limits."""


def riemann_sum(f, a, b, n, rule="left"):
    shifts = {"left": 0.0, "right": 1.0, "midpoint": 0.5}
    if n <= 0 or rule not in shifts:
        raise ValueError("bad n or bad rule")
    start, h = min(a, b), abs(b - a) / n
    return sum(h * f(start + h * (i + shifts[rule])) for i in range(n))
