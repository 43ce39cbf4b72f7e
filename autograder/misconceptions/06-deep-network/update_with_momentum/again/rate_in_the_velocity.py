"""The velocity collects steps, which are subtracted as they are."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    self.vW = [beta * v + eta * slope for v, slope in zip(self.vW, dW)]
    self.vb = [beta * v + eta * slope for v, slope in zip(self.vb, db)]
    self.W = list(map(np.subtract, self.W, self.vW))
    self.b = list(map(np.subtract, self.b, self.vb))
