"""The slopes keep the 2 of the square.

Your value is right, and the slopes are twice too steep. Differentiate λ/2 · w² once more, with its
half.

See: 8 · Question 5: a price on large weights
"""


@NeuralNetwork.method
def penalty(self, lam):
    return lam / 2 * sum(np.sum(W**2) for W in self.W), [2 * lam * W for W in self.W]
