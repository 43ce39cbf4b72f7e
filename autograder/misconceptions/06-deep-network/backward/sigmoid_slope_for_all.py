"""Every layer gets the sigmoid's slope a (1 - a).

Networks of sigmoids come out right, and all others do not. The forward pass has kept the slope of
whatever activation each layer has: use that.

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        delta = delta * self.a[l + 1] * (1 - self.a[l + 1])
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        delta = self.W[l].T @ delta
    return dW, db
