"""All arrays are changed where they are."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for parameters, velocities, slopes in ((self.W, self.vW, dW), (self.b, self.vb, db)):
        for theta, v, slope in zip(parameters, velocities, slopes):
            v *= beta
            v += slope
            theta -= eta * v
