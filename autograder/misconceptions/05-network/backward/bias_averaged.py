"""The gradients of the biases are averaged over the samples.

Your weights are right, and the gradients of both biases are m times too small. Think about what a
shared parameter does with the contributions of the samples: the 1/m of the loss is in each of them
already.

See: From $z_2$ to the output's parameters, and to $a_1$
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.mean(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    dW1 = X.T @ dz1
    db1 = dz1.mean(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
