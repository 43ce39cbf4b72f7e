"""New lists take the place of the old ones."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    self.W = [W - eta * slope for W, slope in zip(self.W, dW)]
    self.b = [b - eta * slope for b, slope in zip(self.b, db)]
