"""The columns of the Jacobian made orthogonal by Gram and Schmidt."""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    J, left = np.array(df(x), dtype=float), np.array(f(x), dtype=float)
    n = len(left)
    R, shares = np.eye(n), np.zeros(n)
    for j in range(n):
        length = J[:, j] @ J[:, j]
        if length == 0:
            raise np.linalg.LinAlgError("a column depends on the others")
        shares[j] = J[:, j] @ left / length
        left -= shares[j] * J[:, j]
        for k in range(j + 1, n):
            R[j, k] = J[:, j] @ J[:, k] / length
            J[:, k] -= R[j, k] * J[:, j]
    for j in reversed(range(n)):
        shares[j] -= R[j, j + 1 :] @ shares[j + 1 :]
    return x - shares
