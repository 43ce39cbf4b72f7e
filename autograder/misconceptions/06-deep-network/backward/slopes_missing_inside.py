"""The error is carried back through the weights, and not through the activations.

The last layer's gradient is right, and the layers before it lack the factor g'. Equation (2) has
two factors: which station of the chain does the second one stand for?

See: 4 · Question 2: backward, four equations for any depth
"""


@NeuralNetwork.method
def backward(self, Y):
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta
    return dW, db
