"""A forward difference stands in for the central one.

Your error shrinks like eps and not like its square, as that of a secant that looks to one side
only. Think about which terms of Taylor's formula drop out if you look the same distance to both
sides.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    base = bce_loss(forward(P, X)[0], y)
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            grads[k][idx] = (bce_loss(forward(P, X)[0], y) - base) / eps
            P[k][idx] = old
    return grads
