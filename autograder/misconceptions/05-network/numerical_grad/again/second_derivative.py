"""A difference of two one-sided differences."""


def numerical_grad(P, X, y, eps=1e-5):
    def loss(name, place, change):
        Q = {key: array.copy() for key, array in P.items()}
        Q[name][place] += change
        return bce_loss(forward(Q, X)[0], y)

    gradient = {name: np.zeros(array.shape) for name, array in P.items()}
    for name, array in P.items():
        for place in np.ndindex(array.shape):
            ahead = (loss(name, place, eps) - loss(name, place, 0)) / eps
            behind = (loss(name, place, 0) - loss(name, place, -eps)) / eps
            gradient[name][place] = (ahead - behind) / eps
    return gradient
