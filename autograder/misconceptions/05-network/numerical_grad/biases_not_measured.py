"""The biases are left out.

Your slopes of the weights are right, and those of the biases are all zero. Think about which arrays
of P are parameters of the network: the loss responds to all of them.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {k: np.zeros_like(P[k]) for k in P}
    for k in ("W1", "W2"):
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
