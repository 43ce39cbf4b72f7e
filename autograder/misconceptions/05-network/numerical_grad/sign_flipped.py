"""The loss above is subtracted from the loss below.

Your gradient has the right size and the opposite direction: it points downhill. Think about the
sign of the fraction when the loss grows together with the parameter.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grad = {}
    for key in P:
        grad[key] = np.zeros_like(P[key])
        for idx in np.ndindex(P[key].shape):
            value = P[key][idx]
            P[key][idx] = value - eps
            loss1 = bce_loss(forward(P, X)[0], y)
            P[key][idx] = value + eps
            loss2 = bce_loss(forward(P, X)[0], y)
            P[key][idx] = value
            grad[key][idx] = (loss1 - loss2) / (2 * eps)
    return grad
