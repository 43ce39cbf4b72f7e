"""The step that is given is ignored.

Your result does not depend on eps, so a step of your own is written into the function. Think about
who chooses the step, and where that choice reaches your function.

See: Why `eps` is 1e-5
"""


def numerical_grad(P, X, y, eps=1e-5):
    h = 1e-5
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + h
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - h
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * h)
    return grads
