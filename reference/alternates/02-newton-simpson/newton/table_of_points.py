"""A table with room for every step, cut off where the walk ended."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    table = np.empty((max_iter + 1, *np.shape(x0)))
    table[0] = x0
    for k in range(max_iter):
        here = table[k].copy() if np.ndim(x0) else float(table[k])
        table[k + 1] = newton_step(f, df, here)
        if np.linalg.norm(table[k + 1] - table[k]) <= tol:
            return table[k + 1], table[: k + 2]
    raise RuntimeError(f"after {max_iter} steps the points still move")
