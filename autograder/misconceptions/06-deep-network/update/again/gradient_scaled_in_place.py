"""The steps are computed into the arrays of the slopes."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for slope in [*dW, *db]:
        np.multiply(slope, eta, out=slope)
    self.W = [W - step for W, step in zip(self.W, dW)]
    self.b = [b - step for b, step in zip(self.b, db)]
