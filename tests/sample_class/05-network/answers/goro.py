# backward: the derivative of tanh is missing.

# %% like ada

# %% backward
def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    m = len(y)
    dz2 = (p - y)[:, None] / m
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    da1 = dz2 @ P["W2"].T
    dz1 = da1
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
