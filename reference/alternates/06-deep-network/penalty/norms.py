"""The Frobenius norm of every matrix."""


@NeuralNetwork.method
def penalty(self, lam):
    return 0.5 * lam * sum(np.linalg.norm(W) ** 2 for W in self.W), [lam * W for W in self.W]
