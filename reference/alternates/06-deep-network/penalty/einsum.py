"""Squares and sums in one, in a list that is returned as a tuple."""


@NeuralNetwork.method
def penalty(self, lam):
    value = 0.5 * lam * sum(float(np.einsum("ij,ij->", W, W)) for W in self.W)
    return value, tuple(lam * W for W in self.W)
