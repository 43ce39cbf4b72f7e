"""The derivative of a square, with its 2."""


@NeuralNetwork.method
def backward(self, Y):
    by_y = 2 * (self.a[-1] - Y)
    deltas = [self.slopes[-1] * by_y / Y.shape[1]]
    for l in range(len(self.W) - 1, 0, -1):
        deltas.insert(0, self.slopes[l - 1] * (self.W[l].T @ deltas[0]))
    dW = [d @ a.T for d, a in zip(deltas, self.a)]
    return dW, [d.sum(1)[:, None] for d in deltas]
