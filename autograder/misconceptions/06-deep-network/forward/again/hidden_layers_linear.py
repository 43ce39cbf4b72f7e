"""linear for every layer that is not the last."""


@NeuralNetwork.method
def forward(self, X):
    last = len(self.W) - 1
    self.a, self.slopes = [X], []
    for l in range(last + 1):
        bend = self.activations[self.g[l]] if l == last else linear
        value, slope = bend(np.dot(self.W[l], self.a[l]) + self.b[l])
        self.a.append(value)
        self.slopes.append(slope)
    return self.a[-1]
