"""One for each row of a bias, and one for each input."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    table = []
    for layers in architectures:
        net = NeuralNetwork(layers, "tanh", output, seed)
        units = X.shape[0]
        for b in net.b:
            units += len(b)
        losses = net.train(X, Y, epochs, eta)
        table.append((layers, units, losses[0], losses[-1]))
    return table
