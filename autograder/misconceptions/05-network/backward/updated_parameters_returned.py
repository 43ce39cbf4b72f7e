"""The updated parameters are returned in place of the gradient.

Your arrays are the parameters after one step, and the training loop subtracts them from the
parameters once more. Think about what the loop does with the thing that your function returns.

See: 2 · The network and its loss
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    lr = 1.0
    return {
        "W1": P["W1"] - lr * dW1,
        "b1": P["b1"] - lr * db1,
        "W2": P["W2"] - lr * dW2,
        "b2": P["b2"] - lr * db2,
    }
