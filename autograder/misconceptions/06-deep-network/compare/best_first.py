"""The rows are sorted by their loss.

Your figures are right, and they stand in another order than the architectures. Whoever reads row i
expects architecture i.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        history = net.train(X, Y, epochs, eta)
        count = sum(array.size for array in net.W + net.b)
        rows.append((sizes, count, history[0], history[-1]))
    return sorted(rows, key=lambda row: row[3])
