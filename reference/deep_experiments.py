"""What deep networks are put to: comparisons, a gradient check, skips."""

import numpy as np

from reference.deep_network import NeuralNetwork


def compare(architectures, X, Y, epochs, eta, output="linear", seed=1):
    """Train one fresh network for each architecture, and tabulate what came of it.

    Every network is a ``NeuralNetwork`` with tanh in its hidden layers, the same output
    activation and the same seed, trained on the same data in the same way.

    Parameters
    ----------
    architectures : list of list of int
        Layer sizes, such as ``[[1, 8, 1], [1, 8, 8, 1]]``.
    X : ndarray, shape (n₀, m)
    Y : ndarray, shape (n_N, m)
    epochs : int
    eta : float
        The learning rate.
    output : str
        The activation of the last layer.
    seed : int
        Where every network starts.

    Returns
    -------
    list of tuple
        A row for each architecture, in their order: ``(layer_sizes, parameters, first, last)``,
        with the number of all weights and biases, and the loss before the first and after the
        last epoch.
    """
    rows = []
    for sizes in architectures:
        net = NeuralNetwork(sizes, activation="tanh", output=output, seed=seed)
        parameters = sum(array.size for array in net.W + net.b)
        history = net.train(X, Y, epochs, eta)
        rows.append((sizes, parameters, history[0], history[-1]))
    return rows


def numerical_gradient(net, X, Y, eps=1e-5):
    """Measure the gradient of a network's loss by central differences.

    Parameters
    ----------
    net : NeuralNetwork
        The same after the call as before it.
    X : ndarray, shape (n₀, m)
    Y : ndarray, shape (n_N, m)
    eps : float
        The nudge.

    Returns
    -------
    dW, db : list of ndarray
        Of the shapes of ``net.W`` and ``net.b``.
    """

    def loss_with(array, i, value):
        kept, array[i] = array[i], value
        loss = net.compute_loss(net.forward(X), Y)
        array[i] = kept
        return loss

    def slopes(array):
        slope = np.zeros(array.shape)
        for i in np.ndindex(array.shape):
            above = loss_with(array, i, array[i] + eps)
            below = loss_with(array, i, array[i] - eps)
            slope[i] = (above - below) / (2 * eps)
        return slope

    return [slopes(W) for W in net.W], [slopes(b) for b in net.b]


class SkipNetwork(NeuralNetwork):
    """A network whose layers add what came in, where the shapes agree: aₗ₊₁ = aₗ + g(zₗ).

    Every layer is a network of its own, of one layer, and shares its parameters with this one.
    """

    def __init__(self, layer_sizes, activation="sigmoid", output="same", seed=0):
        super().__init__(layer_sizes, activation, output, seed)
        self.layers = [NeuralNetwork(W.shape[::-1], g) for W, g in zip(self.W, self.g, strict=True)]
        for l, layer in enumerate(self.layers):
            layer.W, layer.b = self.W[l : l + 1], self.b[l : l + 1]

    def forward(self, X):
        """Compute the prediction, with the skips."""
        for layer in self.layers:
            bent = layer.forward(X)
            X = X + bent if X.shape == bent.shape else bent
        return X
