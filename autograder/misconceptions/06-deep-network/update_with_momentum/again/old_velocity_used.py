"""First all parameters, then all velocities."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    self.W = [W - eta * v for W, v in zip(self.W, self.vW)]
    self.b = [b - eta * v for b, v in zip(self.b, self.vb)]
    self.vW = [beta * v + slope for v, slope in zip(self.vW, dW)]
    self.vb = [beta * v + slope for v, slope in zip(self.vb, db)]
