"""The bias is left out of z.

Your layers multiply by the weights and add nothing. Think about X = 0: which values can such a
network give there, whatever it has learned?

See: 3 · Question 1: forward
"""


@NeuralNetwork.method
def forward(self, X):
    self.a, self.slopes = [X], []
    for l in range(len(self.W)):
        a, slope = self.activations[self.g[l]](self.W[l] @ self.a[l])
        self.a.append(a)
        self.slopes.append(slope)
    return self.a[-1]
