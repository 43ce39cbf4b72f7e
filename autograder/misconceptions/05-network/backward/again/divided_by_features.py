"""The number of rows and of columns are confused when X is unpacked."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    n, m = X.shape
    total = {name: np.zeros(array.shape) for name, array in P.items()}
    for i in range(n):
        residual = p[i] - y[i]
        total["b2"] += residual
        total["W2"] += residual * a1[i, :, None]
        hidden = residual * P["W2"][:, 0] * (1 - a1[i] ** 2)
        total["b1"] += hidden
        total["W1"] += X[i, :, None] * hidden
    return {name: array / m for name, array in total.items()}
