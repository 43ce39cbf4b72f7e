"""New arrays are computed, and the network never learns of them.

Your loop gives local names another value, and the lists of the network keep the old arrays. How do
you put an array into the place l of self.W?

See: 6 · Question 3: update, and the first training
"""


@NeuralNetwork.method
def update(self, dW, db, eta):
    for W, b, slope_W, slope_b in zip(self.W, self.b, dW, db):
        W = W - eta * slope_W
        b = b - eta * slope_b
