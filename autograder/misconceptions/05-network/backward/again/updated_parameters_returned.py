"""A copy of the parameters from which every sample takes its share."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    new = {name: array.copy() for name, array in P.items()}
    for i, share in enumerate((p - y) / len(y)):
        hidden = share * P["W2"][:, 0] * (1 - a1[i] ** 2)
        new["W1"] -= X[i].reshape(2, 1) * hidden
        new["b1"] -= hidden
        new["W2"] -= share * a1[i].reshape(-1, 1)
        new["b2"] -= share
    return new
