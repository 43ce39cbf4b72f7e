"""Ones divided by m stand for the input of a bias."""


@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    deltas = [self.slopes[-1] * (self.a[-1] - Y) / m]
    for l in range(len(self.W) - 1, 0, -1):
        deltas.insert(0, self.slopes[l - 1] * (self.W[l].T @ deltas[0]))
    dW = [d @ a.T for d, a in zip(deltas, self.a)]
    return dW, [d @ np.full((m, 1), 1 / m) for d in deltas]
