"""All entries of an array are nudged at once.

Your numbers are the same all over an array: they say how the loss responds when all its entries
move together. Think about what has to stay still while one parameter moves.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            up = dict(P)
            up[k] = P[k] + eps
            down = dict(P)
            down[k] = P[k] - eps
            diff = bce_loss(forward(up, X)[0], y) - bce_loss(forward(down, X)[0], y)
            grads[k][idx] = diff / (2 * eps)
    return grads
