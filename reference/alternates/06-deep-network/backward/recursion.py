"""Every layer hands the error to the one before it, and puts its own gradient behind."""


@NeuralNetwork.method
def backward(self, Y):
    def back(l, after):
        if l < 0:
            return [], []
        delta = after * self.slopes[l]
        dW, db = back(l - 1, self.W[l].T @ delta)
        return [*dW, delta @ self.a[l].T], [*db, delta.sum(1, keepdims=True)]

    return back(len(self.W) - 1, (self.a[-1] - Y) / Y.shape[1])
