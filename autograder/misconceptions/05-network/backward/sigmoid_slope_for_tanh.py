"""The hidden units get the sigmoid's derivative.

Your output layer is right, but at the hidden units you multiplied by a(1 - a), which is even
negative where a1 is. Think about which function the hidden units use, and what its derivative is.

See: Through the hyperbolic tangent
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    da1 = dz2 @ P["W2"].T
    dz1 = da1 * a1 * (1 - a1)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
