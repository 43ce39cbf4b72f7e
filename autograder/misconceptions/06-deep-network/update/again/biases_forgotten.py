"""The lists are made anew, the one of the biases from itself."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    self.W = [W - eta * slope for W, slope in zip(self.W, dW)]
    self.b = list(self.b)
