"""First all networks, then all runs, then the table."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    nets = [NeuralNetwork(s, activation="tanh", output=output, seed=seed) for s in architectures]
    counts = [sum(a.size for a in net.W) + sum(b.size for b in net.b) for net in nets]
    runs = [net.train(X.copy(), Y.copy(), epochs, eta) for net in nets]
    return [
        (list(sizes), count, run[0], run[-1])
        for sizes, count, run in zip(architectures, counts, runs)
    ]
