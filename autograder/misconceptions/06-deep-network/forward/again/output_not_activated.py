"""All layers but the last in a loop, the last by itself."""


@NeuralNetwork.method
def forward(self, X):
    self.a, self.slopes = [X], []
    for W, b, name in zip(self.W[:-1], self.b[:-1], self.g):
        a, slope = self.activations[name](W @ self.a[-1] + b)
        self.a.append(a)
        self.slopes.append(slope)
    y_hat = self.W[-1] @ self.a[-1] + self.b[-1]
    self.a.append(y_hat)
    self.slopes.append(np.ones_like(y_hat))
    return y_hat
