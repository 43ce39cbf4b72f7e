"""All parameters in one long vector."""


@NeuralNetwork.method
def penalty(self, lam):
    theta = np.concatenate([array.ravel() for array in [*self.W, *self.b]])
    return theta @ theta * lam / 2, [W * lam for W in self.W]
