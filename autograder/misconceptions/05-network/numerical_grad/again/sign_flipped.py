"""The descent direction in place of the gradient."""

import copy


def numerical_grad(P, X, y, eps=1e-5):
    descent = {k: np.zeros(P[k].shape) for k in P}
    for k in descent:
        for place, _ in np.ndenumerate(P[k]):
            right, left = copy.deepcopy(P), copy.deepcopy(P)
            right[k][place] += eps
            left[k][place] -= eps
            change = bce_loss(forward(right, X)[0], y) - bce_loss(forward(left, X)[0], y)
            descent[k][place] = -change / (2 * eps)
    return descent
