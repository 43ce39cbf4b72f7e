"""All sums spelled out: i receives, j sends, s is a sample."""


@NeuralNetwork.method
def backward(self, Y):
    L = len(self.W)
    dW, db = [None] * L, [None] * L
    delta = np.einsum("is,is->is", self.a[L] - Y, self.slopes[L - 1]) / Y.shape[1]
    for l in range(L)[::-1]:
        dW[l] = np.einsum("is,js->ij", delta, self.a[l])
        db[l] = np.einsum("is->i", delta)[:, None]
        if l > 0:
            delta = np.einsum("ij,is,js->js", self.W[l], delta, self.slopes[l - 1])
    return dW, db
