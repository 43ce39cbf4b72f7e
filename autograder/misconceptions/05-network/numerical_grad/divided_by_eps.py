"""The difference is divided by one nudge in place of two.

Every one of your slopes is twice the true one. Think about how far apart on the axis the two points
are at which you compute the loss.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    g = {}
    for k in P:
        g[k] = np.zeros_like(P[k])
        for i in np.ndindex(P[k].shape):
            old = P[k][i]
            P[k][i] = old + eps
            plus = bce_loss(forward(P, X)[0], y)
            P[k][i] = old - eps
            minus = bce_loss(forward(P, X)[0], y)
            P[k][i] = old
            g[k][i] = (plus - minus) / eps
    return g
