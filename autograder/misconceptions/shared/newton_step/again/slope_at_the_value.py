"""One name is used for the point and, from the second line on, for the value."""


def newton_step(f, df, x):
    start = x
    x = f(x)
    if isinstance(x, np.ndarray):
        return start - np.linalg.inv(df(x)) @ x
    return start - x / df(x)
