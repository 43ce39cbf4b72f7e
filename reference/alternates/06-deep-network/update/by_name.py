"""Weights and biases are treated alike, by the name of the attribute."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for name, slopes in (("W", dW), ("b", db)):
        moved = [old + slope * -eta for old, slope in zip(getattr(self, name), slopes)]
        setattr(self, name, moved)
