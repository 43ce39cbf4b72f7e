"""The arrays themselves are changed."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for W, b, slope_W, slope_b in zip(self.W, self.b, dW, db):
        W -= eta * slope_W
        b -= eta * slope_b
