"""The value is multiplied by the slope, not divided.

Your step is long where the curve is steep and short where it is flat, the opposite of where the
tangent leads. Think about how far you must walk down a steep slope to lose a given height.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) * df(x)
    return x - df(x) @ f(x)
