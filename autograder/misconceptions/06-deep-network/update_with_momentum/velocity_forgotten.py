"""The velocity is not kept.

Every step of yours starts from rest, so it is plain descent. Where does the velocity stay between
two calls?

See: 9 · Question 6: descent with a memory
"""


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    for l in range(len(self.W)):
        vW = beta * self.vW[l] + dW[l]
        vb = beta * self.vb[l] + db[l]
        self.W[l] = self.W[l] - eta * vW
        self.b[l] = self.b[l] - eta * vb
