"""A mean square for every layer."""


@NeuralNetwork.method
def penalty(self, lam):
    squares = [np.square(W).mean() for W in self.W]
    return 0.5 * lam * np.sum(squares), [np.multiply(lam, W) for W in self.W]
