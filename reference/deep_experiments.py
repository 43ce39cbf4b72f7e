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
    Y : ndarray, shape (n_L, m)
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
    Y : ndarray, shape (n_L, m)
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
    """A network whose layers add what came in, where the shapes agree: aₗ₊₁ = aₗ + g(zₗ)."""

    def forward(self, X):
        """Compute the prediction, as ``NeuralNetwork.forward`` does, with the skips."""
        self.a, self.slopes = [X], []
        for W, b, name in zip(self.W, self.b, self.g, strict=True):
            a, slope = self.activations[name](W @ self.a[-1] + b)
            self.a.append(a + self.a[-1] if self._skips(W) else a)
            self.slopes.append(slope)
        return self.a[-1]

    def backward(self, Y):
        """Compute the gradient: a skip carries the error back undiminished, beside the layer."""
        carried = (self.a[-1] - Y) / Y.shape[1]
        dW, db = [], []
        for l in reversed(range(len(self.W))):
            delta = carried * self.slopes[l]
            dW.insert(0, delta @ self.a[l].T)
            db.insert(0, delta.sum(axis=1, keepdims=True))
            carried = self.W[l].T @ delta + (carried if self._skips(self.W[l]) else 0)
        return dW, db

    @staticmethod
    def _skips(W):
        return W.shape[0] == W.shape[1]
