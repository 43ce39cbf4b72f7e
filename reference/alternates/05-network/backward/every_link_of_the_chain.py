"""Every factor of the chain written out, the loss by p and the sigmoid too."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dL_dp = ((1 - y) / (1 - p) - y / p) / y.size
    dp_dz2 = p * (1 - p)
    dL_dz2 = (dL_dp * dp_dz2)[:, np.newaxis]
    dL_dW2 = np.matmul(a1.transpose(), dL_dz2)
    dL_db2 = np.sum(dL_dz2, axis=0)
    dL_da1 = np.matmul(dL_dz2, P["W2"].transpose())
    da1_dz1 = 1 - np.square(a1)
    dL_dz1 = np.multiply(dL_da1, da1_dz1)
    dL_dW1 = np.matmul(X.transpose(), dL_dz1)
    dL_db1 = np.sum(dL_dz1, axis=0)
    return dict(W1=dL_dW1, b1=dL_db1, W2=dL_dW2, b2=dL_db2)
