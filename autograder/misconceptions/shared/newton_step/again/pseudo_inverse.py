"""Least squares, for numbers and for vectors, without a look at the rank."""


def newton_step(f, df, x):
    J = np.atleast_2d(df(x))
    right_side = -np.atleast_1d(f(x))
    s = np.linalg.lstsq(J, right_side, rcond=None)[0]
    return x + s if np.ndim(x) else x + s[0]
