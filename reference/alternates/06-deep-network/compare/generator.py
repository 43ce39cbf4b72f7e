"""Rows come from a generator; numbers are made plain."""


def rows(architectures, X, Y, epochs, eta, output, seed):
    for sizes in architectures:
        net = NeuralNetwork(list(sizes), activation="tanh", output=output, seed=seed)
        history = np.array(net.train(X, Y, epochs, eta))
        yield sizes, len(sizes[1:]) and sum(map(np.size, net.W + net.b)), *history[[0, -1]].tolist()


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    return list(rows(architectures, X, Y, epochs, eta, output, seed))
