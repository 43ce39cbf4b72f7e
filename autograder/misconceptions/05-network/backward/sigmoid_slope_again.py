"""The sigmoid's derivative is multiplied in a second time.

Your gradient is too small, most of all for samples about which the network is sure. Think about
what became of p(1 - p) when the derivative of the loss and that of the sigmoid were multiplied.

See: From the loss to $z_2$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = ((p - y) * p * (1 - p))[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
