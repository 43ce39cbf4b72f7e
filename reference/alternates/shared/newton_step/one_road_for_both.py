"""A number is a system of one equation: the same solve for both."""


def newton_step(f, df, x):
    start = np.atleast_1d(np.asarray(x, dtype=float))
    slope = np.reshape(df(x), (start.size, start.size)).astype(float)
    value = np.reshape(f(x), start.size).astype(float)
    if np.ndim(x) == 0 and slope[0, 0] == 0:
        raise ZeroDivisionError("the derivative is zero")
    new = start + np.linalg.solve(slope, -value)
    return float(new[0]) if np.ndim(x) == 0 else new
