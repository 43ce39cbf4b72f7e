"""The same lines for weights and biases, by the names of the attributes."""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for kind, slopes in (("W", dW), ("b", db)):
        v = [beta * old + new for old, new in zip(getattr(self, "v" + kind), slopes)]
        theta = [old - eta * each for old, each in zip(getattr(self, kind), v)]
        setattr(self, "v" + kind, v)
        setattr(self, kind, theta)
