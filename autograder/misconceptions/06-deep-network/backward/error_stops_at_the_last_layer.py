"""Every layer gets the error of the output.

Your walk back multiplies by the slopes and never by the weights, so all layers hear the same
error. Through which weights does a hidden unit act on the output?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    error = (self.a[-1] - Y) / Y.shape[1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        delta = error * self.slopes[l]
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
    return dW, db
