"""Quotients added up along each row."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    values, J = f(x), df(x)
    new = np.array(x, dtype=float)
    for i in range(len(new)):
        for j in range(len(new)):
            new[i] -= values[j] / J[i, j]
    return new
