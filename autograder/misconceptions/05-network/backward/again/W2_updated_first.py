"""A training step inside the loop over the hidden units."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    e = (p - y) / y.shape[0]
    new = {name: array.copy() for name, array in P.items()}
    gradient = {name: np.zeros(array.shape) for name, array in P.items()}
    gradient["b2"][0] = e.sum()
    for j in range(a1.shape[1]):
        gradient["W2"][j, 0] = e @ a1[:, j]
        new["W2"][j, 0] -= gradient["W2"][j, 0]
        back = e * new["W2"][j, 0] * (1 - a1[:, j] ** 2)
        gradient["b1"][j] = back.sum()
        gradient["W1"][:, j] = back @ X
    return gradient
