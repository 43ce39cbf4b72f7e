"""Each class is said to have 200 samples."""

PER_CLASS = 200


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    delta = np.where(y == 1, p - 1, p) / (2 * PER_CLASS)
    slope = (1 - a1) * (1 + a1) * P["W2"][:, 0]
    return {
        "W1": np.einsum("i,ij,ik->kj", delta, slope, X),
        "b1": delta @ slope,
        "W2": np.einsum("i,ij->j", delta, a1)[:, None],
        "b2": np.array([np.sum(delta)]),
    }
