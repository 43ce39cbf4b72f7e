# forward and update are written and right, nothing else is.

# %% forward
@NeuralNetwork.method
def forward(self, X):
    a = X
    self.a = [a]
    self.slopes = []
    for i in range(len(self.W)):
        activation = self.activations[self.g[i]]
        a, slope = activation(np.matmul(self.W[i], a) + self.b[i])
        self.a.append(a)
        self.slopes.append(slope)
    return a

# %% update
@NeuralNetwork.method
def update(self, dW, db, eta):
    for i in range(len(self.W)):
        self.W[i] = self.W[i] - eta * dW[i]
        self.b[i] = self.b[i] - eta * db[i]
