"""The slopes are computed once more, from what left each layer and its activation's name."""

SLOPES = {
    "sigmoid": lambda a: a - a**2,
    "tanh": lambda a: (1 - a) * (1 + a),
    "relu": lambda a: np.sign(a),
    "linear": lambda a: np.ones(a.shape),
}


@NeuralNetwork.method
def backward(self, Y):
    dW, db = [], []
    error = (self.a[-1] - Y) / len(Y[0])
    for l in reversed(range(len(self.W))):
        error = error * SLOPES[self.g[l]](self.a[l + 1])
        dW.insert(0, error @ np.transpose(self.a[l]))
        db.insert(0, np.add.reduce(error, axis=1, keepdims=True))
        error = np.transpose(self.W[l]) @ error
    return tuple(dW), tuple(db)
