"""The slope is taken as 1 - z².

Your values are right. The slope is 1 minus the square of the *value*, not of z: try z = 2, where
the curve is nearly flat.

See: 7 · Question 4: another activation
"""


@NeuralNetwork.activation
def tanh(z):
    return np.tanh(z), 1 - z**2
