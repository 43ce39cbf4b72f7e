"""The biases are summed over the units, not over the samples.

Your gradients of the biases have one number a sample, where each bias needs one number. Think about
which index of the table of derivatives counts samples, and which index a bias has.

See: From $z_1$ to the hidden layer's parameters
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=1)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=1)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
