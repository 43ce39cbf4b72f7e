"""The error at the output lacks the slope of the last activation.

Your δ starts with (ŷ - Y)/m and forgets that ŷ = g(z). With the cross-entropy and a sigmoid that
slope would cancel; with the squared error it does not.

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
