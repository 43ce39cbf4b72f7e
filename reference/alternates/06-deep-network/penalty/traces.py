"""The trace of WᵀW is the sum of the squares."""


@NeuralNetwork.method
def penalty(self, lam):
    value, slopes = 0.0, []
    for W in self.W:
        value += lam / 2 * np.trace(W.T @ W)
        slopes.append(lam * W)
    return value, slopes
