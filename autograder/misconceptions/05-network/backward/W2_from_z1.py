"""The gradient of W2 is built from z1 in place of a1.

Only your gradient of W2 is wrong: it is built from what enters the hidden units, not from what
leaves them. Think about what W2 is multiplied by in the forward pass.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = z1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
