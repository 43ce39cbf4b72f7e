"""+= on every array."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for arrays, slopes in ((self.W, dW), (self.b, db)):
        for array, slope in zip(arrays, slopes):
            array += eta * slope
