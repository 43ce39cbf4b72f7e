# forward keeps the values in both lists.

# %% like arno

# %% forward
@NeuralNetwork.method
def forward(self, X):
    self.a, self.slopes = [X], []
    for l in range(len(self.W)):
        z = self.W[l] @ self.a[-1] + self.b[l]
        a, _ = self.activations[self.g[l]](z)
        self.a.append(a)
        self.slopes.append(a)
    return a
