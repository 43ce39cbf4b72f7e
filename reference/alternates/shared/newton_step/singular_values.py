"""The singular value decomposition, divided by one singular value at a time."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    U, sizes, Vt = np.linalg.svd(df(x))
    if sizes[-1] <= len(x) * np.finfo(float).eps * sizes[0]:
        raise np.linalg.LinAlgError("a singular value is zero")
    return x - sum((u @ f(x)) / size * v for u, size, v in zip(U.T, sizes, Vt))
