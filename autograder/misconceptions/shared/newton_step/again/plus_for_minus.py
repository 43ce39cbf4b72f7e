"""The equation for the step without the minus at its right side."""


def newton_step(f, df, x):
    slope = np.atleast_2d(df(x))
    value = np.atleast_1d(f(x))
    s = np.linalg.inv(slope) @ value
    new = np.atleast_1d(x) + s
    return new[0] if np.ndim(x) == 0 else new
