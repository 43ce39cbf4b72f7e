# penalty stays at layer 0 for ever, the rest is right.

# %% like arno

# %% penalty
@NeuralNetwork.method
def penalty(self, lam):
    value, l = 0, 0
    while l < len(self.W):
        value += lam / 2 * np.sum(self.W[l] ** 2)
    return value, [lam * W for W in self.W]
