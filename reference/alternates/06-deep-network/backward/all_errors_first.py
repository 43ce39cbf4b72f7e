"""First the errors of all layers, then all gradients from them."""


@NeuralNetwork.method
def backward(self, Y):
    deltas = {len(self.W) - 1: (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]}
    for l in range(len(self.W) - 1, 0, -1):
        deltas[l - 1] = self.slopes[l - 1] * (self.W[l].T @ deltas[l])
    dW = [deltas[l] @ self.a[l].T for l in range(len(self.W))]
    db = [deltas[l] @ np.ones((Y.shape[1], 1)) for l in range(len(self.W))]
    return dW, db
