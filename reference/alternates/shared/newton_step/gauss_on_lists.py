"""Gauss elimination with row exchanges, on lists, without any of NumPy's solvers."""


def solve(matrix, right):
    rows = [[float(entry) for entry in row] + [float(r)] for row, r in zip(matrix, right)]
    n = len(rows)
    for i in range(n):
        best = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        if rows[i][i] == 0:
            raise np.linalg.LinAlgError("singular matrix")
        for k in range(i + 1, n):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [below - factor * above for below, above in zip(rows[k], rows[i])]
    solution = [0.0] * n
    for i in range(n - 1, -1, -1):
        known = sum(rows[i][j] * solution[j] for j in range(i + 1, n))
        solution[i] = (rows[i][n] - known) / rows[i][i]
    return solution


def newton_step(f, df, x):
    if hasattr(x, "__len__"):
        return [start - step for start, step in zip(x, solve(df(x), f(x)))]
    return x - f(x) / df(x)
