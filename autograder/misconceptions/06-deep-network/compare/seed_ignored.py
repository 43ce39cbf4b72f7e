"""The seed that you are handed is not used.

Your networks always start at the same place, so your table cannot be repeated with another seed.
Hand it on to the class.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=1)
        history = net.train(X, Y, epochs, eta)
        count = sum(array.size for array in net.W + net.b)
        rows.append((sizes, count, history[0], history[-1]))
    return rows
