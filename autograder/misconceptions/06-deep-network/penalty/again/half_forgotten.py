"""Squared norms, times the price."""


@NeuralNetwork.method
def penalty(self, lam):
    value, slopes = 0.0, []
    for W in self.W:
        value += lam * np.linalg.norm(W) ** 2
        slopes.append(lam * W)
    return value, slopes
