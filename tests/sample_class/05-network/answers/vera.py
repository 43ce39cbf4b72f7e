# Half done: numerical_grad and newton_step.

# %% numerical_grad
def numerical_grad(P, X, y, eps=1e-5):
    result = {}
    for k in P:
        result[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            result[k][idx] = (up - down) / (2 * eps)
    return result

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - np.linalg.solve(df(x), f(x))
