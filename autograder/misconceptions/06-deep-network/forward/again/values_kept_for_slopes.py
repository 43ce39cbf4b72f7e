"""The slopes are cut out of the list of values."""


@NeuralNetwork.method
def forward(self, X):
    self.a = [X]
    for W, b, name in zip(self.W, self.b, self.g):
        bent = self.activations[name](np.dot(W, self.a[-1]) + b)
        self.a.append(bent[0])
    self.slopes = self.a[1:]
    return self.a[-1]
