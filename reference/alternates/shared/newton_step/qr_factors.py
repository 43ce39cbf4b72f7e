"""The Jacobian split into Q and R, and R solved from the last row up."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return float(x) - float(f(x)) / float(df(x))
    Q, R = np.linalg.qr(df(x))
    pivots = np.abs(np.diag(R))
    if pivots.min() <= len(x) * np.finfo(float).eps * pivots.max():
        raise np.linalg.LinAlgError("singular Jacobian")
    right = -Q.T @ f(x)
    step = np.zeros(len(x))
    for i in reversed(range(len(x))):
        step[i] = (right[i] - R[i, i + 1 :] @ step[i + 1 :]) / R[i, i]
    return x + step
