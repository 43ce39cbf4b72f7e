"""All pairs of a prediction and a truth, averaged over the truths."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    m = p.size
    r = np.array([sum(guess - truth for truth in y.tolist()) / m for guess in p.tolist()]) / m
    hidden = np.einsum("i,j,ij->ij", r, P["W2"][:, 0], 1 - a1**2)
    return {
        "W1": np.tensordot(X, hidden, axes=(0, 0)),
        "b1": np.einsum("ij->j", hidden),
        "W2": np.tensordot(a1, r[:, None], axes=(0, 0)),
        "b2": np.array([r.sum()]),
    }
