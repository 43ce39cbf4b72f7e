"""The columns of δ are added up the wrong way.

Your gradients of the biases have an entry for each sample, where they should have one for each
unit. Which axis counts the samples, when one sample is one column?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=0, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db
