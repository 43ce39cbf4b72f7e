"""The velocity never fades.

Your velocity adds up all slopes, as if β were 1. Which factor makes old slopes count less and
less?

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = self.vW[l] + dW[l]
        self.vb[l] = self.vb[l] + db[l]
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
