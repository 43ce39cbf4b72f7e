"""The shortcut of the cross-entropy, where it does not belong."""


@NeuralNetwork.method
def backward(self, Y):
    deltas = [(self.a[-1] - Y) / Y.shape[1]]
    for l in range(len(self.W) - 1, 0, -1):
        deltas.insert(0, self.slopes[l - 1] * (self.W[l].T @ deltas[0]))
    dW = [d @ a.T for d, a in zip(deltas, self.a)]
    return dW, [d.sum(1)[:, None] for d in deltas]
