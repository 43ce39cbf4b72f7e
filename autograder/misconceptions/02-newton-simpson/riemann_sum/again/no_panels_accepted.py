"""Only zero is refused."""


def riemann_sum(f, a, b, n, rule="left"):
    shifts = {"left": 0.0, "right": 1.0, "midpoint": 0.5}
    if n == 0 or rule not in shifts:
        raise ValueError("bad n or bad rule")
    h = (b - a) / n
    return h * sum(f(a + h * (i + shifts[rule])) for i in range(n))
