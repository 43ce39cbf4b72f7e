"""A loss of your own is measured, not the notebook's.

Your slopes are right as long as the loss is the cross-entropy, and they stay the same when the
notebook's loss becomes another. Think about which function of the notebook your measurement should
call.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    def loss():
        p, _ = forward(P, X)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = loss()
            P[k][idx] = old - eps
            down = loss()
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
