"""The hidden biases share one sum over the whole table.

Your weights and b2 are right, but all hidden units got the same derivative by their bias, the total
of the table. Think about how many hidden biases there are, and over which index each one sums.

See: From $z_1$ to the hidden layer's parameters
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = np.sum(dz2, axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = np.sum(dz1)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
