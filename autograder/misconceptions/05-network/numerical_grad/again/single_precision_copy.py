"""One packed vector of all parameters, of the type "f"."""


def numerical_grad(P, X, y, eps=1e-5):
    theta = np.array([t for array in P.values() for t in array.ravel()], dtype="f")

    def loss(vector):
        start, Q = 0, {}
        for name, array in P.items():
            Q[name] = vector[start : start + array.size].reshape(array.shape)
            start += array.size
        return bce_loss(forward(Q, X)[0], y)

    exact = np.concatenate([array.ravel() for array in P.values()])
    slopes = np.zeros(len(theta))
    for j, t in enumerate(exact):
        ahead, behind = theta.copy(), theta.copy()
        ahead[j], behind[j] = t + eps, t - eps
        slopes[j] = (loss(ahead) - loss(behind)) / (2 * eps)
    gradient, start = {}, 0
    for name, array in P.items():
        gradient[name] = slopes[start : start + array.size].reshape(array.shape)
        start += array.size
    return gradient
