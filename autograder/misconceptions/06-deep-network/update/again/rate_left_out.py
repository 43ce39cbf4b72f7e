"""np.subtract, mapped over the lists."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    self.W = list(map(np.subtract, self.W, dW))
    self.b = list(map(np.subtract, self.b, db))
