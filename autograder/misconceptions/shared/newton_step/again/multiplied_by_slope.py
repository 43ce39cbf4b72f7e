"""Sums of products, row by row."""


def newton_step(f, df, x):
    J, values = np.atleast_2d(df(x)), np.atleast_1d(f(x))
    start = np.atleast_1d(x)
    new = [s - sum(a * b for a, b in zip(row, values)) for s, row in zip(start, J)]
    return np.array(new) if np.ndim(x) else new[0]
