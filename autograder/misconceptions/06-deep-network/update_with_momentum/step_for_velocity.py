"""What is kept as the velocity is the step itself.

Your parameters move rightly, and the velocities that you keep point downhill and have η in them.
In the text the velocity collects slopes as they are: the minus and η come in when the parameters
move.

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] - eta * dW[l]
        self.vb[l] = beta * self.vb[l] - eta * db[l]
        self.W[l] = self.W[l] + self.vW[l]
        self.b[l] = self.b[l] + self.vb[l]
