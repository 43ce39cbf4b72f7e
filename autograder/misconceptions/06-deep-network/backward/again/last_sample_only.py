"""Sample by sample with outer products, each put where the one before was."""


@NeuralNetwork.method
def backward(self, Y):
    depth, m = len(self.W), Y.shape[1]
    dW, db = [None] * depth, [None] * depth
    for i in range(m):
        delta = (self.a[-1][:, i] - Y[:, i]) / m * self.slopes[-1][:, i]
        l = depth - 1
        while l >= 0:
            dW[l] = np.outer(delta, self.a[l][:, i])
            db[l] = delta[:, None]
            if l:
                delta = (delta @ self.W[l]) * self.slopes[l - 1][:, i]
            l -= 1
    return dW, db
