"""A recursion: eliminate one unknown, solve the smaller system, go back."""


def solve(A, b):
    if len(b) == 0:
        return np.zeros(0)
    row = np.argmax(np.abs(A[:, 0]))
    if A[row, 0] == 0:
        raise np.linalg.LinAlgError("singular matrix")
    head, right = A[row] / A[row, 0], b[row] / A[row, 0]
    A, b = np.delete(A, row, axis=0), np.delete(b, row)
    rest = solve(A[:, 1:] - np.outer(A[:, 0], head[1:]), b - A[:, 0] * right)
    return np.concatenate([[right - head[1:] @ rest], rest])


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - solve(np.array(df(x), dtype=float), np.array(f(x), dtype=float))
