"""The activation is looked up once, above the loop."""


@NeuralNetwork.method
def forward(self, X):
    name, *_ = self.g
    bend = self.activations[name]
    values, slopes = [X], []
    for l, W in enumerate(self.W):
        value, slope = bend(np.dot(W, values[l]) + self.b[l])
        values += [value]
        slopes += [slope]
    self.a, self.slopes = values, slopes
    return value
