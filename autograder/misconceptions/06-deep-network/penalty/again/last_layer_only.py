"""The sum of squares gets a new value in every turn."""


@NeuralNetwork.method
def penalty(self, lam):
    slopes = []
    for W in self.W:
        squares = np.vdot(W, W)
        slopes += [np.multiply(lam, W)]
    return 0.5 * lam * squares, slopes
