"""The biases take plain steps.

Your weights have a memory, and the biases have none. They have velocities too: self.vb.

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] + dW[l]
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * db[l]
