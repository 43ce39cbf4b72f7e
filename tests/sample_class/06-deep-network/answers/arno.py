# Everything right, with other loops than the reference has.

# %% forward
@NeuralNetwork.method
def forward(self, X):
    L = len(self.W)
    self.a, self.z, self.slopes = [X] + [None] * L, [None] * L, [None] * L
    for l in range(L):
        self.z[l] = np.dot(self.W[l], self.a[l]) + self.b[l]
        self.a[l + 1], self.slopes[l] = self.activations[self.g[l]](self.z[l])
    return self.a[L]

# %% backward
@NeuralNetwork.method
def backward(self, Y):
    deltas = {len(self.W) - 1: (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]}
    for l in range(len(self.W) - 1, 0, -1):
        deltas[l - 1] = self.slopes[l - 1] * (self.W[l].T @ deltas[l])
    dW = [deltas[l] @ self.a[l].T for l in range(len(self.W))]
    db = [deltas[l] @ np.ones((Y.shape[1], 1)) for l in range(len(self.W))]
    return dW, db

# %% update
@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        np.subtract(self.W[l], np.multiply(dW[l], eta), out=self.W[l])
        np.subtract(self.b[l], np.multiply(db[l], eta), out=self.b[l])

# %% tanh
@NeuralNetwork.activation
def tanh(z):
    s, slope = sigmoid(2 * z)
    return 2 * s - 1, 4 * slope

# %% penalty
@NeuralNetwork.method
def penalty(self, lam):
    slopes = [np.multiply(lam, W) for W in self.W]
    return sum(np.vdot(W, slope) for W, slope in zip(self.W, slopes)) / 2, slopes

# %% update_with_momentum
@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for parameters, velocities, slopes in ((self.W, self.vW, dW), (self.b, self.vb, db)):
        for theta, v, slope in zip(parameters, velocities, slopes):
            v *= beta
            v += slope
            theta -= eta * v

# %% compare
def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    if not architectures:
        return []
    sizes, *rest = architectures
    net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
    first, *_, last = net.train(X, Y, epochs, eta)
    count = sum(np.prod(array.shape) for array in [*net.W, *net.b])
    return [(sizes, count, first, last), *compare(rest, X, Y, epochs, eta, output, seed)]
