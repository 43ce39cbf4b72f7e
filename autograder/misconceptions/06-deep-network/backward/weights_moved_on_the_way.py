"""The weights are changed on the way back.

Your backward takes a step with each layer before it carries the error through it, so earlier
layers get the error of another network. Compute the whole gradient first; moving is the work of
update.

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        self.W[l] = self.W[l] - 0.1 * dW[0]
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
