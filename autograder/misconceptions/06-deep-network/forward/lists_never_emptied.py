"""The lists grow with every call.

The first call is right, and the second adds its arrays behind those of the first, so places in the
lists no longer belong to layers. Think about how many entries self.a should have after two calls.

See: 3 · Question 1: forward
"""


@NeuralNetwork.method
def forward(self, X):
    if not hasattr(self, "a"):
        self.a, self.slopes = [], []
    self.a.append(X)
    for W, b, name in zip(self.W, self.b, self.g):
        a, slope = self.activations[name](W @ self.a[-1] + b)
        self.a.append(a)
        self.slopes.append(slope)
    return self.a[-1]
