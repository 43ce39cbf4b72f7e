"""Units are counted in place of parameters.

Your number is the sum of the layer sizes. A parameter is a number that descent can move: look at
the shapes in net.W and net.b.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        history = net.train(X, Y, epochs, eta)
        rows.append((sizes, sum(sizes), history[0], history[-1]))
    return rows
