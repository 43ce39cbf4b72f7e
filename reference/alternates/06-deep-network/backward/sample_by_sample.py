"""The gradient of every sample by itself, added up, divided once at the end."""


@NeuralNetwork.method
def backward(self, Y):
    L, m = len(self.W), Y.shape[1]
    dW = [np.zeros(W.shape) for W in self.W]
    db = [np.zeros(b.shape) for b in self.b]
    for i in range(m):
        delta = (self.a[L][:, i] - Y[:, i]) * self.slopes[L - 1][:, i]
        for l in reversed(range(L)):
            dW[l] += np.outer(delta, self.a[l][:, i])
            db[l][:, 0] += delta
            if l > 0:
                delta = self.W[l].T.dot(delta) * self.slopes[l - 1][:, i]
    return [each / m for each in dW], [each / m for each in db]
