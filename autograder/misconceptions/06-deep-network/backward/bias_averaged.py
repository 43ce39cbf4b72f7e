"""The gradients of the biases are averaged over the samples.

Your weights are right, and the gradients of the biases are m times too small. The 1/m is in δ
already: what does a shared parameter do with the contributions of the samples?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.mean(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
