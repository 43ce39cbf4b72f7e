"""Python's own sum, which adds up the rows."""


@NeuralNetwork.method
def backward(self, Y):
    n = Y.shape[1]
    errors = [(self.a[-1] - Y) * self.slopes[-1] / n]
    for W, slope in zip(self.W[:0:-1], self.slopes[-2::-1]):
        errors.append(np.dot(W.T, errors[-1]) * slope)
    errors.reverse()
    weights = [np.dot(error, entering.T) for error, entering in zip(errors, self.a)]
    biases = [sum(error) for error in errors]
    return weights, biases
