"""The residual from z2, and the derivative of the tanh as 1 / cosh² of z1."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dz2 = (sigmoid(z2) - y[:, None]) / len(y)
    dz1 = np.dot(dz2, P["W2"].T) / np.cosh(z1) ** 2
    return {"W1": X.T.dot(dz1), "b1": dz1.sum(0), "W2": a1.T.dot(dz2), "b2": dz2.sum(0)}
