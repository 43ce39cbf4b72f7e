"""A large nudge of your own replaces eps.

Your slopes are those of wide secants, whatever eps is handed in, and they miss the derivative by
the truncation error. Think about who chooses eps, and about how the error grows with it.

See: Why `eps` is 1e-5
"""


def numerical_grad(P, X, y, eps=1e-5):
    eps = 0.1
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
