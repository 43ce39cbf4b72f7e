"""The middle value of np.gradient over three neighbouring losses."""


def numerical_grad(P, X, y, eps=1e-5):
    def loss_at(name, place, value):
        array = P[name].copy()
        array[place] = value
        return bce_loss(forward(P | {name: array}, X)[0], y)

    def slope(name, place):
        t = P[name][place]
        return np.gradient([loss_at(name, place, t + s) for s in (-eps, 0, eps)], eps)[1]

    return {
        name: np.array([slope(name, i) for i in np.ndindex(a.shape)]).reshape(a.shape)
        for name, a in P.items()
    }
