"""A stack of the gradients of all single samples, averaged at the very end."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    of_b2 = (p - y)[:, None]
    of_W2 = of_b2 * a1
    of_b1 = of_b2 * P["W2"].T * (1 - a1**2)
    of_W1 = X[:, :, None] * of_b1[:, None, :]
    return {
        "W1": np.mean(of_W1, axis=0),
        "b1": np.mean(of_b1, axis=0),
        "W2": np.mean(of_W2, axis=0)[:, None],
        "b2": np.mean(of_b2, axis=0),
    }
