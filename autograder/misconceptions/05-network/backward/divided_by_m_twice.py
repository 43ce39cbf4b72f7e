"""The division by m happens twice.

Your gradient has the right direction and is m times too small, so training hardly moves. Think
about where the 1/m of the mean enters the chain: everything after that place inherits it.

See: From the loss to $z_2$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y).reshape(-1, 1) / m
    dW2 = a1.T @ dz2 / m
    db2 = np.sum(dz2, axis=0) / m
    dz1 = (dz2 @ P["W2"].T) * (1 - a1**2)
    dW1 = X.T @ dz1 / m
    db1 = np.sum(dz1, axis=0) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
