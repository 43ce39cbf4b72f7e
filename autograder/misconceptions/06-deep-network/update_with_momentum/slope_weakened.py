"""The slope is multiplied by 1 - β.

Your velocity is a running mean of the slopes, as in Adam. Here v ← β v + ∇L, with the whole slope:
that is why it grows to 1/(1 - β) of it.

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] + (1 - beta) * dW[l]
        self.vb[l] = beta * self.vb[l] + (1 - beta) * db[l]
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
