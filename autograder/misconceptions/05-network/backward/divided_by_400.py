"""The number of samples is written into the code.

Your gradient is right for the notebook's own samples, and wrong by a factor for any other number of
them. Think about what changes when someone hands your function fewer moons.

See: 2 · The network and its loss
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dz2 = (p - y)[:, None] / 400
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    da1 = dz2 @ P["W2"].T
    dz1 = da1 * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
