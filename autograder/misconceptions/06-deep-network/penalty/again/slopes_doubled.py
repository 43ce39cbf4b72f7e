"""2W, whatever stands in front."""


@NeuralNetwork.method
def penalty(self, lam):
    slopes = [lam * (W + W) for W in self.W]
    return sum(np.vdot(W, slope) for W, slope in zip(self.W, slopes)) / 4, slopes
