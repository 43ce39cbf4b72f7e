"""All parameters end to end, and cut apart again."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    flat = lambda arrays: np.concatenate([np.ravel(a) for a in arrays])
    v = beta * flat([*self.vW, *self.vb]) + flat([*dW, *db])
    theta = flat([*self.W, *self.b]) - eta * v
    start = 0
    for arrays, speeds in ((self.W, self.vW), (self.b, self.vb)):
        for l, array in enumerate(arrays):
            part = slice(start, start + array.size)
            arrays[l], speeds[l] = theta[part].reshape(array.shape), v[part].reshape(array.shape)
            start += array.size
