"""A row as a function, the table as a comprehension."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    def row(sizes):
        net = NeuralNetwork(sizes, "tanh", output, seed)
        history = net.train(X, Y, epochs, eta)
        return sizes, sum(W.size + b.size for W, b in zip(net.W, net.b)), history[0], history[-1]

    return [row(sizes) for sizes in architectures]
