"""The method is put into the class by an assignment, under another name first."""


def walk_through(net, X):
    net.a = [X]
    net.slopes = []
    for l in range(len(net.W)):
        result = NeuralNetwork.activations[net.g[l]](np.matmul(net.W[l], net.a[-1]) + net.b[l])
        net.a.append(result[0])
        net.slopes.append(result[1])
    return net.a[-1]


NeuralNetwork.forward = walk_through
forward = walk_through
