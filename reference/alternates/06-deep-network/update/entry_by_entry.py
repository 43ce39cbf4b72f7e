"""Every number by itself."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for arrays, slopes in ((self.W, dW), (self.b, db)):
        for array, slope in zip(arrays, slopes):
            for place in np.ndindex(array.shape):
                array[place] = array[place] - eta * slope[place]
