"""The inverse of the Jacobian, computed and then multiplied."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - np.linalg.inv(df(x)) @ f(x)
