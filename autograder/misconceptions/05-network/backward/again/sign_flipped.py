"""The minus in front of the loss is lost on the way through the logarithms."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dp = (y / p - (1 - y) / (1 - p)) / len(y)
    delta = dp * p * (1 - p)
    hidden = np.einsum("i,j,ij->ij", delta, P["W2"][:, 0], 1 - a1**2)
    return {
        "W1": np.einsum("ik,ij->kj", X, hidden),
        "b1": hidden.sum(0),
        "W2": (delta @ a1)[:, None],
        "b2": np.array([delta.sum()]),
    }
