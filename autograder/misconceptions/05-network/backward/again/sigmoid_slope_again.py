"""The residual is taken for the derivative by p, and the sigmoid's slope comes from z2."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    dp = (p - y) / len(y)
    slope = np.exp(-np.abs(z2)) / (1 + np.exp(-np.abs(z2))) ** 2
    dz2 = dp.reshape(-1, 1) * slope
    gradient = {"b2": np.ones(len(y)) @ dz2, "W2": np.einsum("ij,ik->jk", a1, dz2)}
    dz1 = np.einsum("ik,jk->ij", dz2, P["W2"]) / np.cosh(z1) ** 2
    gradient["b1"] = np.ones(len(y)) @ dz1
    gradient["W1"] = np.einsum("ik,ij->kj", X, dz1)
    return gradient
