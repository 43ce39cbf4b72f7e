"""One slope for an array, spread over its shape."""


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {}
    for name in P:
        original = P[name].copy()
        P[name] += eps
        above = bce_loss(forward(P, X)[0], y)
        P[name][...] = original - eps
        below = bce_loss(forward(P, X)[0], y)
        P[name][...] = original
        gradient[name] = np.ones(original.shape) * (above - below) / (2 * eps)
    return gradient
