"""The value by way of the sigmoid, and the sigmoid's formula for the slope."""


@NeuralNetwork.activation
def tanh(z):
    s, _ = sigmoid(2 * z)
    value = 2 * s - 1
    return value, value - value**2
