"""Plain loops."""


@NeuralNetwork.method
def penalty(self, lam):
    total = 0
    for W in self.W:
        for row in W:
            for w in row:
                total += w * w
    return lam * total / 2, [np.array([[lam * w for w in row] for row in W]) for W in self.W]
