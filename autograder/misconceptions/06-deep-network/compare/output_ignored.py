"""Every output is linear, whatever is asked for.

Your comparison is right for curves, and for classes it trains another network than the one asked
for. Hand the output on to the class.

See: 11 · Question 7: compare architectures
"""


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output="linear", seed=seed)
        history = net.train(X, Y, epochs, eta)
        count = sum(array.size for array in net.W + net.b)
        rows.append((sizes, count, history[0], history[-1]))
    return rows
