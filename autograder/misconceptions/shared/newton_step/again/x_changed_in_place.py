"""A second name for the same array is filled entry by entry."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    step = np.linalg.inv(df(x)).dot(f(x))
    new = x
    for i in range(len(step)):
        new[i] = new[i] - step[i]
    return new
