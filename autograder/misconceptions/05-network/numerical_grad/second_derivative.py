"""The formula of the second derivative is used.

Your numbers say how the slope changes and not how the loss does, so they are curvatures. Think
about which combination of neighbouring losses lets the loss itself drop out, and which one lets the
slope drop out.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    mid = bce_loss(forward(P, X)[0], y)
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - 2 * mid + down) / eps**2
    return grads
