"""One over the squared hyperbolic cosine, of the wrong thing."""


@NeuralNetwork.activation
def tanh(z):
    z = np.tanh(z)
    return z, 1 / np.cosh(z) ** 2
