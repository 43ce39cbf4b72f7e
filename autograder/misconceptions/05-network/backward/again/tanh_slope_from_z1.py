"""A helper for the derivative that is handed the wrong array."""


def tanh_prime(t):
    return 1 - np.square(t)


def backward(P, cache, y):
    X, z, a, _, p = cache
    delta2 = (p - y) / y.size
    delta1 = np.outer(delta2, P["W2"][:, 0])
    for i in range(len(delta1)):
        delta1[i] *= tanh_prime(z[i])
    return dict(
        W1=np.dot(X.T, delta1),
        b1=np.dot(np.ones(y.size), delta1),
        W2=np.dot(delta2, a).reshape(-1, 1),
        b2=delta2.sum(keepdims=True),
    )
