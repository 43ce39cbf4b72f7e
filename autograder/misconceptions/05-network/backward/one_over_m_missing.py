"""The mean's 1/m is missing.

Your gradient is that of the sum of the losses over the moons, m times too large. Divide once by the
number of moons.

See: From the loss to $z_2$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dz2 = (p - y)[:, None]
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    da1 = dz2 @ P["W2"].T
    dz1 = da1 * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
