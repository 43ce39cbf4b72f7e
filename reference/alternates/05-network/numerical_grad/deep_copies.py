"""A deep copy of all parameters for every single loss."""

from copy import deepcopy


def loss_after(P, X, y, name, place, change):
    moved = deepcopy(P)
    moved[name][place] += change
    p, _ = forward(moved, X)
    return bce_loss(p, y)


def numerical_grad(P, X, y, eps=1e-5):
    gradient = deepcopy(P)
    for name in gradient:
        for place, _ in np.ndenumerate(P[name]):
            rise = loss_after(P, X, y, name, place, eps) - loss_after(P, X, y, name, place, -eps)
            gradient[name][place] = rise / (2 * eps)
    return gradient
