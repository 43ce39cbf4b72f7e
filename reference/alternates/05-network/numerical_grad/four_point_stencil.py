"""A stencil of four points and fourth order, in place, walked with nditer."""


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {}
    for name, array in P.items():
        slopes = np.empty(array.shape)
        walk = np.nditer(array, flags=["multi_index"])
        while not walk.finished:
            i = walk.multi_index
            kept = array[i]
            total = 0.0
            for steps, weight in ((-2, 1), (-1, -8), (1, 8), (2, -1)):
                array[i] = kept + steps * eps
                total += weight * bce_loss(forward(P, X)[0], y)
            array[i] = kept
            slopes[i] = total / (12 * eps)
            walk.iternext()
        gradient[name] = slopes
    return gradient
