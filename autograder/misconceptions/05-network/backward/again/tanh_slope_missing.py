"""Loops over units, with the derivative by a1 used for W1 and b1."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    r = (p - y) / len(p)
    H = a1.shape[1]
    W1, b1, W2 = np.zeros((2, H)), np.zeros(H), np.zeros((H, 1))
    for j in range(H):
        W2[j, 0] = np.sum(r * a1[:, j])
        back = r * P["W2"][j, 0]
        b1[j] = np.sum(back)
        for k in (0, 1):
            W1[k, j] = np.sum(back * X[:, k])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": np.array([np.sum(r)])}
