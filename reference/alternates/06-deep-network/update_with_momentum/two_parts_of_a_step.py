"""The step in two parts: what the memory asks for, and what the slope asks for."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.W[l] = self.W[l] - eta * beta * self.vW[l] - eta * dW[l]
        self.b[l] = self.b[l] - eta * beta * self.vb[l] - eta * db[l]
        self.vW[l] = beta * self.vW[l] + dW[l]
        self.vb[l] = beta * self.vb[l] + db[l]
