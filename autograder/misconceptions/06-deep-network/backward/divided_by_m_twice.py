"""The weights' gradient is divided by m a second time.

Your gradients of the weights are m times too small. The 1/m of the loss is in δ, and the sum over
the samples is in the matrix product: is anything left to divide by?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    delta = (self.a[-1] - Y) / m * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T / m)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
