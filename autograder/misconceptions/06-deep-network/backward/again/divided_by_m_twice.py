"""A mean of outer products of what is a share of a mean already."""


@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    deltas = [self.slopes[-1] * (self.a[-1] - Y) / m]
    for l in range(len(self.W) - 1, 0, -1):
        deltas.insert(0, self.slopes[l - 1] * (self.W[l].T @ deltas[0]))
    dW = [np.mean(d[:, None, :] * a, axis=2) for d, a in zip(deltas, self.a)]
    return dW, [d.sum(1)[:, None] for d in deltas]
