"""Far out the quotient is infinity by infinity.

Near 0 your values are right. e^1000 is more than a float can hold, and the quotient is nan: look
for a form, or a function of NumPy's, that never leaves the range.

See: 7 · Question 4: another activation
"""


@NeuralNetwork.activation
def tanh(z):
    a = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return a, 1 - a**2
