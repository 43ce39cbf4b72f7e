"""Layers counted by their place; the inputs of the activations are kept as well."""


@NeuralNetwork.method
def forward(self, X):
    L = len(self.W)
    self.a, self.z, self.slopes = [X] + [None] * L, [None] * L, [None] * L
    for l in range(L):
        self.z[l] = np.dot(self.W[l], self.a[l]) + self.b[l]
        self.a[l + 1], self.slopes[l] = self.activations[self.g[l]](self.z[l])
    return self.a[L]
