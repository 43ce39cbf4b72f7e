# backward hands back its lists from the last layer to the first. She stopped when training failed.

# %% like arno

# %% backward
@NeuralNetwork.method
def backward(self, Y):
    dW, db = [], []
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    for l in range(len(self.W) - 1, -1, -1):
        dW.append(delta @ self.a[l].T)
        db.append(np.sum(delta, axis=1, keepdims=True))
        if l > 0:
            delta = (self.W[l].T @ delta) * self.slopes[l - 1]
    return dW, db

# %% compare
def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    raise NotImplementedError("training does not work yet")
