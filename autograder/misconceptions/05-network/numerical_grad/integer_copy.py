"""The nudge is lost in an array of integers.

All your slopes are zero, because both losses were computed at the very same parameters. Think about
what an array of whole numbers keeps of a number like 0.00001.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grad = {}
    for k in P:
        grad[k] = np.zeros(P[k].shape)
        for i in np.ndindex(P[k].shape):
            step = np.zeros(P[k].shape, dtype=int)
            step[i] = eps
            up = bce_loss(forward({**P, k: P[k] + step}, X)[0], y)
            down = bce_loss(forward({**P, k: P[k] - step}, X)[0], y)
            grad[k][i] = (up - down) / (2 * eps)
    return grad
