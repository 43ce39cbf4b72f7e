"""Collect from the back, and turn the lists round when done."""


@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    delta = self.slopes[-1] * (self.a[-1] - Y) / m
    dW, db = [], []
    for l in range(len(self.W) - 1, -1, -1):
        dW.append(np.dot(delta, self.a[l].T))
        db.append(np.sum(delta, axis=1).reshape(-1, 1))
        if l:
            delta = np.dot(self.W[l].T, delta) * self.slopes[l - 1]
    return dW[::-1], db[::-1]
