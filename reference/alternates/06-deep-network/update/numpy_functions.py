"""NumPy's subtract and multiply, written into the old arrays."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        np.subtract(self.W[l], np.multiply(dW[l], eta), out=self.W[l])
        np.subtract(self.b[l], np.multiply(db[l], eta), out=self.b[l])
