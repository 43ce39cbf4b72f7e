"""The 1-norm of each matrix as a vector, and its derivative."""


@NeuralNetwork.method
def penalty(self, lam):
    half = lam / 2
    value = half * sum(np.linalg.norm(W.ravel(), 1) for W in self.W)
    return value, [np.where(W < 0, -half, half) for W in self.W]
