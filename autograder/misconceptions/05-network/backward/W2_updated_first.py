"""W2 takes its step before the derivative goes through it.

Your output layer is right, but the derivative goes back through a W2 that was not the one of the
forward pass. Think about which network the cache belongs to: all of the gradient is taken there,
and the step comes after it.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    lr = 1.0
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    W2 = P["W2"] - lr * dW2
    da1 = dz2 @ W2.T
    dz1 = da1 * (1 - a1**2)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
