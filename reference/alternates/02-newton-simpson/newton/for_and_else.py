"""A for loop with an else, and copies of the points kept as an array."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = np.array(x0, dtype=float)
    history = [x.copy()]
    for _ in range(max_iter):
        old = x.copy()
        x[...] = newton_step(f, df, x if x.ndim else float(x))
        history.append(x.copy())
        if np.sqrt(np.sum((x - old) ** 2)) <= tol:
            break
    else:
        raise RuntimeError(f"no root within {max_iter} steps")
    return x, np.array(history)
