"""A list of new arrays is returned, and not stored."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    W = [old - eta * slope for old, slope in zip(self.W, dW)]
    b = [old - eta * slope for old, slope in zip(self.b, db)]
    return W, b
