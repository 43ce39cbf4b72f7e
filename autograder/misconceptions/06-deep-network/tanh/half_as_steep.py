"""The sigmoid is stretched to (-1, 1), and not squeezed.

2σ(z) - 1 has the right limits, and half the slope at 0. Compare e^-z with e^-2z in the formula.

See: 7 · Question 4: another activation
"""


@NeuralNetwork.activation
def tanh(z):
    s, slope = sigmoid(z)
    return 2 * s - 1, 2 * slope
