"""The gradient of W1 is transposed.

Your gradient of W1 holds the right numbers in a table with rows and columns exchanged. Think about
the shape of W1, and write the shapes of the factors next to your product.

See: From $z_1$ to the hidden layer's parameters
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = dz1.T @ X
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
