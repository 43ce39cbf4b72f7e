"""The mean height, times the distance of the limits."""


def riemann_sum(f, a, b, n, rule="left"):
    shifts = {"left": 0.0, "right": 1.0, "midpoint": 0.5}
    if n <= 0 or rule not in shifts:
        raise ValueError("bad n or bad rule")
    t = (np.arange(n) + shifts[rule]) / n
    return np.abs(a - b) * np.mean([f(a + s * (b - a)) for s in t])
