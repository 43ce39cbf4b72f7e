"""np.vectorize over the numbers of the places, with lambdas for the rest."""


def numerical_grad(P, X, y, eps=1e-5):
    unit = lambda k, shape: np.where(np.arange(np.prod(shape)) == k, eps, 0.0).reshape(shape)
    loss = lambda name, array: bce_loss(forward({**P, name: array}, X)[0], y)
    rise = lambda k, name, a: loss(name, a + unit(k, a.shape)) - loss(name, a - unit(k, a.shape))
    measure = np.vectorize(rise, excluded={1, 2})
    return {
        name: measure(np.arange(a.size), name, a).reshape(a.shape) / (2 * eps)
        for name, a in P.items()
    }
