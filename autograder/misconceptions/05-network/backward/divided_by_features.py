"""The mean is taken over the coordinates, not over the samples.

Your gradient has the right direction, but you divided by the number of coordinates of a point.
Think about which of the two lengths of X counts the samples.

See: From the loss to $z_2$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = X.shape[1]
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
