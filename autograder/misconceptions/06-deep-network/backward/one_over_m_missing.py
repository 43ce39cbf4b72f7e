"""The 1/m of the loss is missing.

Your gradient points the right way and is m times too long. The loss is a mean over the samples:
where does its 1/m go when you differentiate?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
