"""Only one layer pays.

Your value is the price of a single layer: each turn of the loop overwrites the one before. The
outer sum runs over all layers.

See: 8 · Question 5: a price on large weights
"""


@NeuralNetwork.method
def penalty(self, lam):
    slopes = []
    for W in self.W:
        value = lam / 2 * np.sum(W**2)
        slopes.append(lam * W)
    return value, slopes
