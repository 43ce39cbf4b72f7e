"""Cramer's rule: every unknown is a quotient of two determinants."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    J, value = np.asarray(df(x), dtype=float), f(x)
    whole = np.linalg.det(J)
    if whole == 0:
        raise np.linalg.LinAlgError("the determinant is zero")
    new = np.array(x, dtype=float)
    for j in range(len(new)):
        replaced = J.copy()
        replaced[:, j] = value
        new[j] -= np.linalg.det(replaced) / whole
    return new
