# compare: a linear output for everything.

# %% like arno

# %% compare
def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    table = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, "tanh", output="linear", seed=seed)
        n = sum(W.size for W in net.W) + sum(b.size for b in net.b)
        loss = net.train(X, Y, epochs, eta)
        table.append((sizes, n, loss[0], loss[-1]))
    return table
