"""Lists for the weights, and the biases moved in place."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    self.vW = [slope + beta * v for v, slope in zip(self.vW, dW)]
    self.W = [W - eta * v for W, v in zip(self.W, self.vW)]
    for b, slope in zip(self.b, db):
        b -= eta * slope
