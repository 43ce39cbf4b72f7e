"""The bias of a layer is taken for a number."""


@NeuralNetwork.method
def forward(self, X):
    self.a, self.slopes = [X], []
    for l in range(len(self.W)):
        bias = self.b[l][0][0]
        z = np.dot(self.W[l], self.a[l]) + bias
        value, slope = self.activations[self.g[l]](z)
        self.a.append(value)
        self.slopes.append(slope)
    return self.a[len(self.W)]
