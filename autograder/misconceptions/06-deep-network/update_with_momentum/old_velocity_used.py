"""The step is taken with the velocity of the step before.

Your first step does not move at all. Which of the two comes first, the new velocity or the step?

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
        self.vW[l] = beta * self.vW[l] + dW[l]
        self.vb[l] = beta * self.vb[l] + db[l]
