"""A row for each hidden unit, as the books with samples in columns have it."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    r = (p - y) / y.size
    rows, biases = [], []
    for w, a in zip(P["W2"][:, 0], a1.T):
        d = r * w * (1 - a * a)
        rows.append([d @ X[:, 0], d @ X[:, 1]])
        biases.append(d.sum())
    W2 = a1.T.dot(r).reshape(-1, 1)
    return {"W1": np.array(rows), "b1": np.array(biases), "W2": W2, "b2": np.array([r.sum()])}
