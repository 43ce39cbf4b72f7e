"""The parameters are copied in single precision.

Your slopes agree with the true ones to about two or three digits and no further. Think about how
many digits a number of 32 bits has, and in which of them a nudge of eps takes place.

See: Why `eps` is 1e-5
"""


def numerical_grad(P, X, y, eps=1e-5):
    G = {}
    for k in P:
        G[k] = np.zeros(P[k].shape)
        for i in np.ndindex(P[k].shape):
            Q = {j: P[j].astype(np.float32) for j in P}
            Q[k][i] = P[k][i] + eps
            up = bce_loss(forward(Q, X)[0], y)
            Q[k][i] = P[k][i] - eps
            down = bce_loss(forward(Q, X)[0], y)
            G[k][i] = (up - down) / (2 * eps)
    return G
