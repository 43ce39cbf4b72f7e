"""A column of ones beside X and a1, so that a bias is one more row of weights."""


def with_ones(A):
    return np.hstack([A, np.ones((len(A), 1))])


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dz2 = np.reshape(p - y, (-1, 1)) / len(y)
    outer_block = with_ones(a1).T @ dz2
    dz1 = dz2 * P["W2"].ravel() * (1 - a1 * a1)
    inner_block = with_ones(X).T @ dz1
    return {
        "W1": inner_block[:-1],
        "b1": inner_block[-1],
        "W2": outer_block[:-1],
        "b2": outer_block[-1],
    }
