"""The velocity goes a share of the way to the slope."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] += (1 - beta) * (dW[l] - self.vW[l])
        self.vb[l] += (1 - beta) * (db[l] - self.vb[l])
        self.W[l] -= eta * self.vW[l]
        self.b[l] -= eta * self.vb[l]
