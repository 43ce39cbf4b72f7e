"""Velocities and parameters are changed in place."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    thetas, velocities = [*self.W, *self.b], [*self.vW, *self.vb]
    for theta, v, slope in zip(thetas, velocities, [*dW, *db]):
        v *= beta
        v -= eta * slope
        theta += v
