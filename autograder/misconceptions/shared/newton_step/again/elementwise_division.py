"""A loop over the entries of the Jacobian."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    J, values = df(x), f(x)
    n = len(x)
    table = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            table[i, j] = x[j] - values[j] / J[i, j]
    return table
