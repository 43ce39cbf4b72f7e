"""The data is scaled, and stays so.

Your function divides X by its largest value in the caller's own array: the second comparison, and
every cell below, see other data. Leave X as it is.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    X /= np.max(np.abs(X))
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        history = net.train(X, Y, epochs, eta)
        count = sum(array.size for array in net.W + net.b)
        rows.append((sizes, count, history[0], history[-1]))
    return rows
