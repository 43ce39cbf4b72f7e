"""The array is kept by a second name for it, which is not a copy, and so nothing is put back."""


def numerical_grad(P, X, y, eps=1e-5):
    result = {}
    for name in list(P):
        saved = P[name]
        slopes = []
        for idx in np.ndindex(saved.shape):
            old = P[name][idx]
            P[name][idx] = old + eps
            a = bce_loss(forward(P, X)[0], y)
            P[name][idx] = old - eps
            b = bce_loss(forward(P, X)[0], y)
            slopes.append((a - b) / (2 * eps))
            P[name] = saved
        result[name] = np.array(slopes).reshape(saved.shape)
    return result
