"""One column after the other, put together again layer by layer."""


@NeuralNetwork.method
def forward(self, X):
    self.a, self.slopes = [np.array(X, dtype=float)], []
    for l in range(len(self.W)):
        columns = [self.W[l] @ column + self.b[l][:, 0] for column in self.a[l].T]
        a, slope = self.activations[self.g[l]](np.stack(columns, axis=1))
        self.a.append(a)
        self.slopes.append(slope)
    return self.a[-1]
