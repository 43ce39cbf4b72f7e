"""Prediction and truth are subtracted the wrong way round.

Your gradient has the right size and points the other way, so a step against it climbs. Think about
a prediction that is too large: should the loss rise or fall when it grows?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (Y - self.a[-1]) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
