"""The half in front of the squares is missing.

Your value is twice too large, while the slopes are those of the half. The ½ is there so that the 2
of the square cancels.

See: 8 · Question 5: a price on large weights
"""


@NeuralNetwork.method
def penalty(self, lam):
    return lam * sum(np.sum(W**2) for W in self.W), [lam * W for W in self.W]
