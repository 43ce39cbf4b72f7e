"""A damped step as a mean of the old point and the new one."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        full = x - f(x) / df(x)
    else:
        full = x - np.linalg.inv(df(x)) @ f(x)
    return 0.9 * x + 0.1 * full
