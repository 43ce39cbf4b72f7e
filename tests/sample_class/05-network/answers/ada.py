# Everything right, as the lesson suggests it.

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

# %% backward
def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    da1 = dz2 @ P["W2"].T
    dz1 = da1 * (1 - a1 ** 2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - np.linalg.solve(df(x), f(x))

# %% simpson
def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
