"""1 - a² as a product."""


@NeuralNetwork.activation
def tanh(z):
    a = np.tanh(z)
    return a, (1 - a) * (1 + a)
