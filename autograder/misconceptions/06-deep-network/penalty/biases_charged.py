"""The biases pay as well.

Your value contains the squares of the biases. A bias only shifts; the sum of the text runs over
the weights.

See: 8 · Question 5: a price on large weights
"""


@NeuralNetwork.method
def penalty(self, lam):
    value = lam / 2 * sum(np.sum(array**2) for array in self.W + self.b)
    return value, [lam * W for W in self.W]
