"""A sum for each row of the table."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    r = (p - y) / y.size
    table = np.array([r[i] * P["W2"][:, 0] * (1 - a1[i] ** 2) for i in range(y.size)])
    return {
        "W1": np.einsum("ik,ij->kj", X, table),
        "b1": np.array([sum(row) for row in table]),
        "W2": np.dot(a1.T, r).reshape(-1, 1),
        "b2": np.array([sum(row) for row in r.reshape(-1, 1)]),
    }
