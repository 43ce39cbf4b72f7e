"""The last row of every table is taken for the whole."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    residual = ((p - y) / y.size).reshape(-1, 1)
    hidden = residual @ P["W2"].T * (1 - a1**2)
    tables = {
        "W1": np.einsum("ik,ij->ikj", X, hidden),
        "b1": hidden,
        "W2": (residual * a1)[:, :, None],
        "b2": residual,
    }
    return {name: table[-1] for name, table in tables.items()}
