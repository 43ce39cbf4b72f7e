"""The derivatives by z2, a1 and z1 are handed back too, under keys of their own."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    gradient = {"z2": (p - y)[:, None] / len(y)}
    gradient["W2"] = a1.T @ gradient["z2"]
    gradient["b2"] = gradient["z2"].sum(axis=0)
    gradient["a1"] = gradient["z2"] @ P["W2"].T
    gradient["z1"] = gradient["a1"] * (1 - a1**2)
    gradient["W1"] = X.T @ gradient["z1"]
    gradient["b1"] = gradient["z1"].sum(axis=0)
    return gradient
