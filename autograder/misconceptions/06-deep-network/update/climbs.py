"""The slope is added where it must be subtracted.

Your parameters move along their slopes, which is uphill. Which sign makes the loss fall?

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        self.W[l] = self.W[l] + eta * dW[l]
        self.b[l] = self.b[l] + eta * db[l]
