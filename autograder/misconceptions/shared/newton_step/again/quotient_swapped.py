"""Numerator and denominator are named, and named the wrong way round."""


def newton_step(f, df, x):
    if isinstance(x, np.ndarray):
        inverse = np.linalg.inv(df(x))
        return x - inverse.dot(f(x))
    value, slope = df(x), f(x)
    step = -value / slope
    return x + step
