# The whole class in a cell of her own, the given stubs untouched. She lost the velocities in it.

# %% compare
def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, "tanh", output, seed)
        history = net.train(X, Y, epochs, eta)
        rows.append((sizes, sum(p.size for p in net.W + net.b), history[0], history[-1]))
    return rows

# %% my_class
class NeuralNetwork:
    activations = {"sigmoid": sigmoid, "relu": relu, "linear": linear}

    def __init__(self, layer_sizes, activation="sigmoid", output="same", seed=0):
        if not isinstance(seed, np.random.RandomState):
            seed = np.random.RandomState(seed)
        self.rng = seed
        self.W, self.b, self.g = [], [], []
        for n_in, n_out in zip(layer_sizes[:-1], layer_sizes[1:]):
            self.W.append(seed.randn(n_out, n_in) * np.sqrt(2 / (n_in + n_out)))
            self.b.append(np.zeros((n_out, 1)))
            self.g.append(activation)
        if output != "same":
            self.g[-1] = output

    def forward(self, X):
        self.a, self.slopes = [X], []
        for l in range(len(self.W)):
            a, slope = self.activations[self.g[l]](self.W[l] @ self.a[l] + self.b[l])
            self.a.append(a)
            self.slopes.append(slope)
        return a

    def backward(self, Y):
        dW, db = [], []
        carried = (self.a[-1] - Y) / Y.shape[1]
        for l in range(len(self.W) - 1, -1, -1):
            delta = carried * self.slopes[l]
            dW.append(delta @ self.a[l].T)
            db.append(delta.sum(axis=1).reshape(-1, 1))
            carried = self.W[l].T @ delta
        dW.reverse()
        db.reverse()
        return dW, db

    def update(self, dW, db, eta):
        for l in range(len(self.W)):
            self.W[l] -= eta * dW[l]
            self.b[l] -= eta * db[l]

    def penalty(self, lam):
        squares = 0
        for W in self.W:
            squares += (W**2).sum()
        return lam * squares / 2, [lam * W for W in self.W]

    def update_with_momentum(self, dW, db, eta, beta):
        for l in range(len(self.W)):
            self.vW[l] = beta * self.vW[l] + dW[l]
            self.vb[l] = beta * self.vb[l] + db[l]
        self.update(self.vW, self.vb, eta)

    def compute_loss(self, y_hat, Y):
        return float(((y_hat - Y) ** 2).sum() / (2 * Y.shape[1]))

    def train(self, X, Y, epochs, eta, batch_size=None, lam=0, beta=0):
        losses = [self.compute_loss(self.forward(X), Y)]
        for _ in range(epochs):
            dW, db = self.backward(Y)
            if lam:
                dW = [slope + own for slope, own in zip(dW, self.penalty(lam)[1])]
            if beta:
                self.update_with_momentum(dW, db, eta, beta)
            else:
                self.update(dW, db, eta)
            losses.append(self.compute_loss(self.forward(X), Y))
        return losses


def tanh(z):
    a = np.tanh(z)
    return a, (1 - a) * (1 + a)


NeuralNetwork.activations["tanh"] = tanh
