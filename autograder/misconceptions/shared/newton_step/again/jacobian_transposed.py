"""The row of values stands to the left of the inverse."""


def newton_step(f, df, x):
    if not isinstance(x, np.ndarray):
        return x - f(x) / df(x)
    inverse = np.linalg.inv(df(x))
    step = np.zeros(len(x))
    for i, value in enumerate(f(x)):
        step = step + value * inverse[i]
    return x - step
