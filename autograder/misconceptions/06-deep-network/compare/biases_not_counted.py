"""Only the weights are counted.

Your numbers of parameters leave out the biases. Descent moves both, so both are parameters.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        history = net.train(X, Y, epochs, eta)
        rows.append((sizes, sum(W.size for W in net.W), history[0], history[-1]))
    return rows
