"""A loop over layers, a loop over the two kinds of parameters inside."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l, slopes in enumerate(zip(dW, db)):
        kinds = ((self.W, self.vW), (self.b, self.vb))
        for (theta, v), slope in zip(kinds, slopes):
            v[l] = slope + beta * v[l]
            theta[l] = theta[l] - v[l] * eta
