"""Transposed: one sample a row inside, one a column outside."""


@NeuralNetwork.method
def forward(self, X):
    rows = X.T
    self.a, self.slopes = [rows.T.copy()], []
    for l, W in enumerate(self.W):
        rows, slope = self.activations[self.g[l]](rows @ W.T + self.b[l].ravel())
        self.a.append(rows.T.copy())
        self.slopes.append(slope.T.copy())
    return self.a[-1].copy()
