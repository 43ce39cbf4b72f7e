"""Every unit that receives has a weight for each that sends, and a bias."""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    table = []
    for sizes in architectures:
        parameters = 0
        for l in range(len(sizes) - 1):
            parameters += (sizes[l] + 1) * sizes[l + 1]
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        losses = net.train(X, Y, epochs, eta)
        table.append([sizes, parameters, losses[0], losses[epochs]])
    return table
