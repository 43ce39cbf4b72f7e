"""tanh z = 2 σ(2z) - 1, and the chain rule for the slope."""


@NeuralNetwork.activation
def tanh(z):
    s, slope = sigmoid(2 * z)
    return 2 * s - 1, 4 * slope
