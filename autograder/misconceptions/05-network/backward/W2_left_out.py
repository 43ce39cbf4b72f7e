"""The derivative does not pass through W2.

Your output layer is right, but all hidden units got the same share of the residual, as if every
output weight were 1. Think about how strongly z2 responds to each single hidden unit.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 * (1 - a1**2)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
