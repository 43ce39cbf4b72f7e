"""The residual is written over the predictions with out=."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    residual = np.divide(np.subtract(p, y, out=p), y.size, out=p)
    back = np.einsum("i,j,ij->ij", residual, P["W2"][:, 0], 1 - np.square(a1))
    return {
        "W1": np.einsum("ik,ij->kj", X, back),
        "b1": back.sum(axis=0),
        "W2": (residual @ a1).reshape(P["W2"].shape),
        "b2": residual.sum(keepdims=True),
    }
