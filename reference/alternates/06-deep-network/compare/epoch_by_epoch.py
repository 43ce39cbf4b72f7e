"""Training one epoch at a time comes to the same."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        losses = [net.train(X, Y, 1, eta) for _ in range(epochs)]
        parameters = len(np.concatenate([array.ravel() for array in net.W + net.b]))
        rows.append((sizes, parameters, losses[0][0], losses[-1][1]))
    return rows
