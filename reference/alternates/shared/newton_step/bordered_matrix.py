"""Jacobian and value in one block matrix with a last row 0 … 0 1."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    n = len(x)
    value = np.reshape(f(x), (n, 1))
    block = np.block([[df(x), value], [np.zeros((1, n)), np.ones((1, 1))]])
    step = np.linalg.solve(block, np.eye(n + 1)[n])[:n]
    return x + step
