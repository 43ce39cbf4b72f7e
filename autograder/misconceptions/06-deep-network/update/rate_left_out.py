"""The learning rate is not used.

Your steps are as long as the slopes themselves, whatever eta says. Where does the formula have η?

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        self.W[l] = self.W[l] - dW[l]
        self.b[l] = self.b[l] - db[l]
