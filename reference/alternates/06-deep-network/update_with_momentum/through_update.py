"""The velocities first, and then plain descent along them."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    self.vW = [beta * v + slope for v, slope in zip(self.vW, dW)]
    self.vb = [beta * v + slope for v, slope in zip(self.vb, db)]
    self.W = [W - eta * v for W, v in zip(self.W, self.vW)]
    self.b = [b - eta * v for b, v in zip(self.b, self.vb)]
