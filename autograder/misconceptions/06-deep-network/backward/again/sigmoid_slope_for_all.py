"""A slope made of every layer's value, with what was kept left aside."""


@NeuralNetwork.method
def backward(self, Y):
    bends = [value - np.square(value) for value in self.a[1:]]
    back = (self.a[-1] - Y) / Y.shape[1]
    dW, db = [], []
    for W, entering, bend in zip(self.W[::-1], self.a[-2::-1], bends[::-1]):
        delta = np.multiply(back, bend)
        dW.append(np.dot(delta, entering.T))
        db.append(np.sum(delta, axis=1, keepdims=True))
        back = np.dot(W.T, delta)
    return dW[::-1], db[::-1]
