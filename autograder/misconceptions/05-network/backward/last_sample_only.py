"""Each sample overwrites the one before.

Your gradient is the last sample's own contribution, and nothing is left of the others. Think about
what a parameter that all samples share does with their contributions.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    for i in range(m):
        d2 = (p[i] - y[i]) / m
        dW2 = d2 * a1[i][:, None]
        db2 = np.array([d2])
        d1 = d2 * P["W2"][:, 0] * (1 - a1[i] ** 2)
        dW1 = np.outer(X[i], d1)
        db1 = d1
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
