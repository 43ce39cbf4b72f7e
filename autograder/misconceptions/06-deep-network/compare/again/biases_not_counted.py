"""Products of neighbouring sizes."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    def row(sizes):
        count = sum(n * k for n, k in pairwise(sizes))
        history = NeuralNetwork(sizes, "tanh", output, seed).train(X, Y, epochs, eta)
        return sizes, count, history[0], history[-1]

    return [row(sizes) for sizes in architectures]
