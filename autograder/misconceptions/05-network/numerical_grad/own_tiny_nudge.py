"""The nudge is made as small as can be.

Your slopes agree with the true ones to two or three digits only, because the two losses agree in
nearly all of theirs. Think about what is left of sixteen digits when two almost equal numbers are
subtracted and the rest is divided by something tiny.

See: Why `eps` is 1e-5
"""


def numerical_grad(P, X, y, eps=1e-5):
    tiny = 1e-13
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + tiny
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - tiny
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * tiny)
    return grads
