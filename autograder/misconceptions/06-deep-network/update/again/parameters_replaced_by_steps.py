"""New lists of the steps."""


@NeuralNetwork.method
def update(self, dW, db, eta):
    self.W = [-eta * slope for slope in dW]
    self.b = [-eta * slope for slope in db]
