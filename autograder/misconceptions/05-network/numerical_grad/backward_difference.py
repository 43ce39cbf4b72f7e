"""A backward difference stands in for the central one.

Your numbers are slopes of secants that look only to the left of each parameter, so their error
shrinks like eps. Think about what the second-order term of Taylor's formula does when you look to
one side, and what it does when you look to both.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    L0 = bce_loss(forward(P, X)[0], y)
    G = {k: np.zeros(v.shape) for k, v in P.items()}
    for k in P:
        Q = {j: v.copy() for j, v in P.items()}
        for i in np.ndindex(P[k].shape):
            Q[k][i] -= eps
            L1 = bce_loss(forward(Q, X)[0], y)
            Q[k][i] = P[k][i]
            G[k][i] = (L0 - L1) / eps
    return G
