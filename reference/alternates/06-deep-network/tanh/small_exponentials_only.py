"""With e^(-2|z|) nothing can overflow; the sign comes back at the end."""


@NeuralNetwork.activation
def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e), 4 * e / (1 + e) ** 2
