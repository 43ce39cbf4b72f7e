"""One Newton step for a number in each coordinate, one after the other."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    values, J = f(x), df(x)
    new = []
    for i, start in enumerate(x):
        new.append(start - values[i] / J[i][i])
    return np.array(new)
