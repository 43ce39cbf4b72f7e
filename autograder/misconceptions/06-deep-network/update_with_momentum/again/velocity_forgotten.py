"""The velocities begin at zero in every call."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for theta, slopes in ((self.W, dW), (self.b, db)):
        v = [np.zeros(array.shape) for array in theta]
        for l in range(len(theta)):
            v[l] = beta * v[l] + slopes[l]
            theta[l] = theta[l] - eta * v[l]
