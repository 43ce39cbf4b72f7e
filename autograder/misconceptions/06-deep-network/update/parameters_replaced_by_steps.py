"""The step takes the place of the parameter.

Your parameters become -η times their slopes, and forget where they were. A step starts from where
one stands.

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        self.W[l] = -eta * dW[l]
        self.b[l] = -eta * db[l]
