"""All sums spelled with einsum, the index i for samples, j for hidden units."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    d2 = (p - y) / p.size
    d1 = np.einsum("i,j,ij->ij", d2, P["W2"][:, 0], 1 - a1**2)
    return {
        "W1": np.einsum("ik,ij->kj", X, d1),
        "b1": np.einsum("ij->j", d1),
        "W2": np.einsum("ij,i->j", a1, d2)[:, None],
        "b2": np.einsum("i->", d2)[None],
    }
