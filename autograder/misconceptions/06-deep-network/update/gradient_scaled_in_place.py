"""The gradient is multiplied by eta where it is.

The parameters move rightly, and whoever handed you dW and db finds other numbers in them. `*=`
changes an array itself: work with a new one.

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for l in range(len(self.W)):
        dW[l] *= eta
        db[l] *= eta
        self.W[l] = self.W[l] - dW[l]
        self.b[l] = self.b[l] - db[l]
