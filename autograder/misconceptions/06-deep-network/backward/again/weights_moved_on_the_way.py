"""A step inside the loop, in place."""


@NeuralNetwork.method
def backward(self, Y):
    dW, db = [], []
    carried = (self.a[-1] - Y) / Y.shape[1]
    for l in range(len(self.W))[::-1]:
        delta = carried * self.slopes[l]
        dW, db = [delta @ self.a[l].T, *dW], [delta.sum(1, keepdims=True), *db]
        self.W[l] -= 0.05 * dW[0]
        carried = self.W[l].T @ delta
    return dW, db
