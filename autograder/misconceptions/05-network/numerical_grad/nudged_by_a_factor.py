"""The nudge grows with the parameter, the divisor does not.

Each of your slopes is the true one times its own parameter, so large parameters seem to matter
more. Think about how far your two points are really apart when you multiply where you should add.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old * (1 + eps)
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old * (1 - eps)
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
