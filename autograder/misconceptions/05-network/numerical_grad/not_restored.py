"""The nudged entry is not put back.

Your first slope is right, but after it every loss is measured at parameters that your own nudges
have shifted, and they stay shifted after the call. Think about what each entry must be before you
turn to the next one.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grad = {}
    for k in P:
        grad[k] = np.zeros_like(P[k])
        for i in np.ndindex(P[k].shape):
            P[k][i] += eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][i] -= 2 * eps
            down = bce_loss(forward(P, X)[0], y)
            grad[k][i] = (up - down) / (2 * eps)
    return grad
