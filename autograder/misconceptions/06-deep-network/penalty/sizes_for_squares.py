"""Absolute values are added up, not squares.

Your price is λ/2 Σ|W|, and its slopes know only signs. That is another well-known penalty; this
one asks for squares.

See: 8 · Question 5: a price on large weights
"""


@NeuralNetwork.method
def penalty(self, lam):
    value = lam / 2 * sum(np.sum(np.abs(W)) for W in self.W)
    return value, [lam / 2 * np.sign(W) for W in self.W]
