"""A product of transposed weights, with one slope at its end."""


@NeuralNetwork.method
def backward(self, Y):
    deltas = [self.slopes[-1] * (self.a[-1] - Y) / Y.shape[1]]
    for W in reversed(self.W[1:]):
        deltas.insert(0, np.einsum("ij,is->js", W, deltas[0]))
    dW = [d @ a.T for d, a in zip(deltas, self.a)]
    return dW, [d.sum(1)[:, None] for d in deltas]
