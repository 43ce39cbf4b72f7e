"""Loops over the units, as the sums of the text are written."""


@NeuralNetwork.method
def backward(self, Y):
    L, m = len(self.W), Y.shape[1]
    delta = [np.zeros(slope.shape) for slope in self.slopes]
    delta[L - 1] = (self.a[L] - Y) * self.slopes[L - 1] / m
    for l in range(L - 1, 0, -1):
        for j in range(self.W[l].shape[1]):
            total = sum(self.W[l][i, j] * delta[l][i] for i in range(self.W[l].shape[0]))
            delta[l - 1][j] = total * self.slopes[l - 1][j]
    dW = [np.array([[d @ a for a in self.a[l]] for d in delta[l]]) for l in range(L)]
    db = [np.array([[sum(d)] for d in each]) for each in delta]
    return dW, db
