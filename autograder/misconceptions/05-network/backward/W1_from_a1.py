"""The gradient of W1 is built from a1 in place of X.

Your gradient of W1 does not have the shape of W1, because it is built from what leaves the hidden
layer. Think about what W1 is multiplied by in the forward pass.

See: From $z_1$ to the hidden layer's parameters
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = a1.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
