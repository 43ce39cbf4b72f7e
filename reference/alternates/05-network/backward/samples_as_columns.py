"""Everything transposed: one sample is one column, as some books have it."""


def backward(P, cache, y):
    x, z, a, _, p = (array.T for array in cache)
    m = x.shape[1]
    delta2 = (p - y)[np.newaxis, :] / m
    delta1 = (P["W2"] @ delta2) * (1 - a**2)
    return {
        "W1": (delta1 @ x.T).T,
        "b1": delta1.sum(axis=1),
        "W2": (delta2 @ a.T).T,
        "b2": delta2.sum(axis=1),
    }
