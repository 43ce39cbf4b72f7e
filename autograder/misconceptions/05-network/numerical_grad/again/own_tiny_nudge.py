"""The smaller the better: the nudge goes as near to zero as it can."""


def numerical_grad(P, X, y, eps=1e-5):
    limit = 1e-13
    gradient = {}
    for name, array in P.items():
        slopes = np.zeros(array.size)
        for j in range(array.size):
            losses = []
            for side in (limit, -limit):
                Q = {key: value.copy() for key, value in P.items()}
                Q[name].reshape(-1)[j] += side
                losses.append(bce_loss(forward(Q, X)[0], y))
            slopes[j] = (losses[0] - losses[1]) / (2 * limit)
        gradient[name] = slopes.reshape(array.shape)
    return gradient
