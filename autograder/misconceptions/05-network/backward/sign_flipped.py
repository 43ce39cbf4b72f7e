"""Prediction and truth are subtracted the wrong way round.

Your gradient has the right size and points the other way, so a step against it climbs. Think about
a sample of class 1 with a small p: should z2 grow or shrink to make its loss smaller, and which
sign does the derivative have then?

See: From the loss to $z_2$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = y.shape[0]
    dz2 = ((y - p) / m)[:, None]
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = (dz2 @ P["W2"].T) * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
