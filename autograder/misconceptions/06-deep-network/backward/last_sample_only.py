"""Only the last sample counts.

Your gradient is that of the last sample by itself: each sample overwrites the one before. What
does a parameter that all samples share do with their contributions?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    for i in range(m):
        delta = (self.a[-1][:, [i]] - Y[:, [i]]) / m * self.slopes[-1][:, [i]]
        dW, db = [], []
        for l in reversed(range(len(self.W))):
            dW.insert(0, delta @ self.a[l][:, [i]].T)
            db.insert(0, delta)
            if l > 0:
                delta = self.W[l].T @ delta * self.slopes[l - 1][:, [i]]
    return dW, db
