"""One exponential, and a difference to 1."""


@NeuralNetwork.activation
def tanh(z):
    value = 1 - 2 / (np.exp(2 * z) + 1)
    return value, 1 - value
