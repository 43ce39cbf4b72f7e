"""Romberg's first column: trapezoid sums of n and of n/2 panels, combined."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError(f"no Simpson rule with {n} panels")
    y = np.array([f(a + (b - a) * i / n) for i in range(n + 1)], dtype=float)

    def trapezoid(values):
        return (b - a) / (len(values) - 1) * (values.sum() - (values[0] + values[-1]) / 2)

    return (4 * trapezoid(y) - trapezoid(y[::2])) / 3
