"""The first architecture, and then the rest."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    if not architectures:
        return []
    sizes, *rest = architectures
    net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
    first, *_, last = net.train(X, Y, epochs, eta)
    count = sum(np.prod(array.shape) for array in [*net.W, *net.b])
    return [(sizes, count, first, last), *compare(rest, X, Y, epochs, eta, output, seed)]
