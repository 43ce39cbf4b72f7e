"""A with-statement that nudges one entry and puts it back, whatever happens."""

from contextlib import contextmanager


@contextmanager
def nudged(array, place, change):
    kept = array[place]
    array[place] = kept + change
    try:
        yield
    finally:
        array[place] = kept


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {name: np.zeros_like(array) for name, array in P.items()}
    for name, array in P.items():
        for place in np.ndindex(array.shape):
            with nudged(array, place, +eps):
                gradient[name][place] += bce_loss(forward(P, X)[0], y)
            with nudged(array, place, -eps):
                gradient[name][place] -= bce_loss(forward(P, X)[0], y)
        gradient[name] /= 2 * eps
    return gradient
