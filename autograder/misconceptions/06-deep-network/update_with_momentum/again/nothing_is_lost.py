"""The slopes are added into the velocities."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for v, slope in zip([*self.vW, *self.vb], [*dW, *db]):
        v += slope
    self.W = [W - eta * v for W, v in zip(self.W, self.vW)]
    self.b = [b - eta * v for b, v in zip(self.b, self.vb)]
