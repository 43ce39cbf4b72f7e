"""A step as a function, mapped over layers."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    step = lambda theta, slope: theta - eta * slope
    self.W = list(map(step, self.W, dW))
    self.b = list(map(step, self.b, db))
