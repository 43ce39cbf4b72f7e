"""The learning rate is in the velocity.

Your parameters move rightly, and the velocities that you keep are η times too small. In the text
the velocity collects slopes, and η comes in when the parameters move.

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] + eta * dW[l]
        self.vb[l] = beta * self.vb[l] + eta * db[l]
        self.W[l] = self.W[l] - self.vW[l]
        self.b[l] = self.b[l] - self.vb[l]
