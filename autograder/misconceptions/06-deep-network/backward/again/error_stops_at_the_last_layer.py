"""The error once, then a list over all slopes."""


@NeuralNetwork.method
def backward(self, Y):
    error = np.divide(self.a[-1] - Y, Y.shape[1])
    deltas = [error * slope for slope in self.slopes]
    dW = [np.dot(delta, entering.T) for delta, entering in zip(deltas, self.a)]
    db = [np.sum(delta, axis=1).reshape(-1, 1) for delta in deltas]
    return dW, db
