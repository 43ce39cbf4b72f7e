"""A row of truths is subtracted from a column of predictions.

Your residual compares every prediction with the truths of all samples, so that only their mean is
left. Think about the shapes of the two arrays that you subtract, and about the shape of their
difference.

See: 4 · Question 2: derive the gradient
"""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (sigmoid(z2) - y) / m
    dz2 = dz2.mean(axis=1, keepdims=True)
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    return {"W1": X.T @ dz1, "b1": dz1.sum(axis=0), "W2": dW2, "b2": db2}
