# tanh: the slope without the square. update_with_momentum: a running mean of the slopes.

# %% like arno

# %% tanh
@NeuralNetwork.activation
def tanh(z):
    a = np.tanh(z)
    return a, 1 - a

# %% update_with_momentum
@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] + (1 - beta) * dW[l]
        self.W[l] = self.W[l] - eta * self.vW[l]
    for l in range(len(self.b)):
        self.vb[l] = beta * self.vb[l] + (1 - beta) * db[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
