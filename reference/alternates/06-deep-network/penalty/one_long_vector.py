"""All weights end to end."""


@NeuralNetwork.method
def penalty(self, lam):
    w = np.concatenate([W.ravel() for W in self.W])
    return lam * (w @ w) / 2, [W * lam for W in self.W]
