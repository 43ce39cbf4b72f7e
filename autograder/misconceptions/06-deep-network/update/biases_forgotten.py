"""The biases never move.

Your weights take their steps, and the biases stay where they started. They have slopes too: db.

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        self.W[l] = self.W[l] - eta * dW[l]
