"""The gradient of b2 is forgotten.

Your gradient of b2 is zero, so the last bias would never learn, and all the rest is right. Think
about which parameters enter z2, and how z2 responds to each of them.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    grads = {k: np.zeros_like(P[k]) for k in P}
    dz2 = (p - y)[:, None] / m
    grads["W2"] = a1.T @ dz2
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    grads["W1"] = X.T @ dz1
    grads["b1"] = dz1.sum(axis=0)
    return grads
