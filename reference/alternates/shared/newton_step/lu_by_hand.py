"""An LU factorisation written out, then one sweep down and one sweep up."""


def lu(matrix):
    U = np.array(matrix, dtype=float)
    n = len(U)
    L, order = np.eye(n), np.arange(n)
    for k in range(n):
        pivot = k + np.argmax(np.abs(U[k:, k]))
        if U[pivot, k] == 0:
            raise np.linalg.LinAlgError("singular matrix")
        U[[k, pivot]] = U[[pivot, k]]
        order[[k, pivot]] = order[[pivot, k]]
        L[[k, pivot], :k] = L[[pivot, k], :k]
        L[k + 1 :, k] = U[k + 1 :, k] / U[k, k]
        U[k + 1 :] -= np.outer(L[k + 1 :, k], U[k])
    return L, U, order


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    L, U, order = lu(df(x))
    down = np.array(f(x), dtype=float)[order]
    for i in range(len(down)):
        down[i] -= L[i, :i] @ down[:i]
    step = down
    for i in reversed(range(len(step))):
        step[i] = (step[i] - U[i, i + 1 :] @ step[i + 1 :]) / U[i, i]
    return x - step
