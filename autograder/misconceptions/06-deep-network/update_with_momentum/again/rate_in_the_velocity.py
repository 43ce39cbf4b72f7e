"""The velocity points downhill, and is a step already."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for theta, v, slopes in ((self.W, self.vW, dW), (self.b, self.vb, db)):
        for l in range(len(theta)):
            v[l] = beta * v[l] - eta * slopes[l]
            theta[l] = theta[l] + v[l]
