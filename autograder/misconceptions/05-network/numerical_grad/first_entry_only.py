"""Only the first entry of every array is nudged.

The first entry of each of your arrays is right, and all others are zero. Think about how many
parameters there are, and how many losses you compute.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    G = {}
    for k in P:
        G[k] = np.zeros_like(P[k])
        i = (0,) * P[k].ndim
        old = P[k][i]
        P[k][i] = old + eps
        up = bce_loss(forward(P, X)[0], y)
        P[k][i] = old - eps
        down = bce_loss(forward(P, X)[0], y)
        P[k][i] = old
        G[k][i] = (up - down) / (2 * eps)
    return G
