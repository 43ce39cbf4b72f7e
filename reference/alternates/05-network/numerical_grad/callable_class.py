"""An object that is called, and keeps the samples and the nudge to itself."""


class MeasuredGradient:
    def __init__(self, X, y, eps):
        self.X, self.y, self.eps = X, y, eps

    def loss(self, P):
        return bce_loss(forward(P, self.X)[0], self.y)

    def slope(self, P, name, place):
        losses = []
        for sign in (1, -1):
            Q = {key: array.copy() for key, array in P.items()}
            Q[name][place] += sign * self.eps
            losses.append(self.loss(Q))
        return (losses[0] - losses[1]) / (2 * self.eps)

    def __call__(self, P):
        gradient = {name: np.zeros(array.shape) for name, array in P.items()}
        for name, array in P.items():
            for place in np.ndindex(array.shape):
                gradient[name][place] = self.slope(P, name, place)
        return gradient


def numerical_grad(P, X, y, eps=1e-5):
    return MeasuredGradient(X, y, eps)(P)
