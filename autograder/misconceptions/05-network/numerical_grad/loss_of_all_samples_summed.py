"""The loss is summed over the samples, not averaged.

Your slopes are too large, by a factor that is the number of samples. Think about which number
bce_loss returns, and measure how that one responds.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    m = len(y)
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = m * bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = m * bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
