"""The two classes apart: p - 1 for the ones, p for the zeros, then both added."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    gradient = dict.fromkeys(P, 0.0)
    for of_class, residual in ((y == 1, p - 1), (y == 0, p)):
        x, a = X[of_class], a1[of_class]
        d2 = residual[of_class, None] / len(y)
        d1 = d2 * P["W2"].T * (1 - a**2)
        parts = {"W1": x.T @ d1, "b1": d1.sum(axis=0), "W2": a.T @ d2, "b2": d2.sum(axis=0)}
        for name, part in parts.items():
            gradient[name] = gradient[name] + part
    return gradient
