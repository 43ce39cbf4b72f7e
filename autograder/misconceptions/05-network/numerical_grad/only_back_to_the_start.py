"""The step back ends at the start, not on the other side.

Your slopes are about half of the true ones: you divide by two nudges, but your points lie one nudge
apart. Think about where the entry stands after you have added one nudge and taken one away.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            P[k][idx] += eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] -= eps
            down = bce_loss(forward(P, X)[0], y)
            grads[k][idx] = (up - down) / (2 * eps)
    return grads
