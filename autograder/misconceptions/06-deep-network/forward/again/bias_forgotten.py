"""The bias is computed, and not used."""


@NeuralNetwork.method
def forward(self, X):
    a, self.a, self.slopes = X, [X], []
    for W, b, name in zip(self.W, self.b, self.g):
        z = np.dot(W, a)
        z + b
        a, slope = self.activations[name](z)
        self.a += [a]
        self.slopes += [slope]
    return a
