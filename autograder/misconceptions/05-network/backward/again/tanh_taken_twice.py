"""One over the squared hyperbolic cosine, of the wrong array."""


def backward(P, cache, y):
    X, _, hidden, _, p = cache
    r = (p - y) / y.size
    back = np.outer(r, P["W2"]) / np.cosh(hidden) ** 2
    W1 = np.zeros(P["W1"].shape)
    for k in range(X.shape[1]):
        W1[k] = X[:, k] @ back
    return {
        "W1": W1,
        "b1": back.sum(0),
        "W2": (r @ hidden)[:, np.newaxis],
        "b2": np.array([r.sum()]),
    }
