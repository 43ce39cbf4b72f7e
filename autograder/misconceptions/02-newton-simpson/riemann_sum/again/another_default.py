"""None at first, and the midpoint when it is None."""


def riemann_sum(f, a, b, n, rule=None):
    shifts = {"left": 0.0, "right": 1.0, "midpoint": 0.5, None: 0.5}
    if n <= 0 or rule not in shifts:
        raise ValueError("bad n or bad rule")
    return (b - a) * np.mean([f(a + (b - a) * (i + shifts[rule]) / n) for i in range(n)])
