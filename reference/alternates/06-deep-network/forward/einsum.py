"""The index i for units that receive, j for units that send, s for samples."""


@NeuralNetwork.method
def forward(self, X):
    a, slopes = [X], []
    for W, b, name in zip(self.W, self.b, self.g):
        leaving, slope = self.activations[name](np.einsum("ij,js->is", W, a[-1]) + b)
        a += [leaving]
        slopes += [slope]
    self.a, self.slopes = a, slopes
    return a[-1]
