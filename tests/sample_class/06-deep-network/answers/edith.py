# backward knows one slope, the sigmoid's.

# %% like arno

# %% backward
@NeuralNetwork.method
def backward(self, Y):
    m = Y.shape[1]
    y_hat = self.a[-1]
    delta = (y_hat - Y) / m * y_hat * (1 - y_hat)
    dW, db = [], []
    for l in range(len(self.W) - 1, -1, -1):
        a = self.a[l]
        dW = [delta @ a.T] + dW
        db = [delta.sum(axis=1, keepdims=True)] + db
        delta = self.W[l].T @ delta * a * (1 - a)
    return dW, db
