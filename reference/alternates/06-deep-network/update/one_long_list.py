"""All arrays in one list, moved and parted again."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    L = len(self.W)
    moved = [array - eta * slope for array, slope in zip([*self.W, *self.b], [*dW, *db])]
    self.W, self.b = moved[:L], moved[L:]
    return self
