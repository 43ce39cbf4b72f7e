"""A generator that yields every place together with its slope."""


def slopes(P, X, y, eps):
    for name, array in P.items():
        for place in np.ndindex(*array.shape):
            nudge = np.zeros(array.shape)
            nudge[place] = eps
            above, below = (
                bce_loss(forward({**P, name: moved}, X)[0], y)
                for moved in (array + nudge, array - nudge)
            )
            yield name, place, (above - below) / (2 * eps)


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {name: np.zeros(array.shape) for name, array in P.items()}
    for name, place, slope in slopes(P, X, y, eps):
        gradient[name][place] = slope
    return gradient
