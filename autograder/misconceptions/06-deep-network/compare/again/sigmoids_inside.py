"""The options in a dictionary, without the one that is missing."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    options = {"output": output, "seed": seed}
    nets = [NeuralNetwork(layers, **options) for layers in architectures]
    sizes = [sum(W.size + b.size for W, b in zip(net.W, net.b)) for net in nets]
    losses = [net.train(X, Y, epochs, eta) for net in nets]
    return [
        (layers, size, loss[0], loss[-1])
        for layers, size, loss in zip(architectures, sizes, losses)
    ]
