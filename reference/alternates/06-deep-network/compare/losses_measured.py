"""The losses are measured before and after, not read from the history."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        first = net.compute_loss(net.forward(X), Y)
        net.train(X, Y, epochs, eta)
        last = net.compute_loss(net.forward(X), Y)
        rows.append((tuple(sizes), int(np.sum([a.size for a in net.W + net.b])), first, last))
    return rows
