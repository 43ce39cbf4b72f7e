"""The velocity changes by the slope, less what friction takes."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = self.vW[l] + (dW[l] - (1 - beta) * self.vW[l])
        self.vb[l] = self.vb[l] + (db[l] - (1 - beta) * self.vb[l])
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
