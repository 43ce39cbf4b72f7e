"""One formula for both layers, fed with the same input twice."""


def layer(entering, delta):
    return sum(np.outer(e, d) for e, d in zip(entering, delta)), delta.sum(axis=0)


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    delta2 = np.expand_dims(p - y, 1) / len(y)
    delta1 = np.kron(delta2, P["W2"].T) * (1 - np.tanh(z1) ** 2)
    (W2, b2), (W1, b1) = layer(a1, delta2), layer(a1, delta1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
