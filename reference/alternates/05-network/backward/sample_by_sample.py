"""One sample after another adds its own small gradient, W1's as an outer product."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    gradient = {name: np.zeros(array.shape) for name, array in P.items()}
    w = P["W2"][:, 0]
    for x, a, prediction, truth in zip(X, a1, p, y):
        residual = prediction - truth
        hidden = residual * w * (1 - a**2)
        gradient["W1"] += np.outer(x, hidden)
        gradient["b1"] += hidden
        gradient["W2"][:, 0] += residual * a
        gradient["b2"] += residual
    return {name: array / len(y) for name, array in gradient.items()}
