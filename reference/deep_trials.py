"""Random deep networks and samples, at which a student's network is tried."""

import numpy as np

from reference.deep_network import NeuralNetwork, forward


def draw_deep_trial(sizes, m, seed, activation="sigmoid", output="same"):
    """Draw a network with biases and samples for it, and let it predict.

    Parameters
    ----------
    sizes : list of int
    m : int
        Number of samples.
    seed : int
    activation, output : str
        As for `NeuralNetwork`.

    Returns
    -------
    net : NeuralNetwork
        After ``forward(X)``.
    X, Y : ndarray, shapes (n₀, m) and (n_N, m)
    """
    rng = np.random.default_rng([seed, m, *sizes])
    net = NeuralNetwork(sizes, activation, output)
    net.W = [rng.normal(0, 0.9, W.shape) for W in net.W]
    net.b = [rng.normal(0, 0.6, b.shape) for b in net.b]
    X, Y = rng.normal(size=(sizes[0], m)), rng.uniform(0, 1, (sizes[-1], m))
    forward(net, X)
    return net, X, Y


def draw_kind(rng):
    """Draw what kind of network to try.

    Parameters
    ----------
    rng : numpy.random.Generator

    Returns
    -------
    sizes : list of int
    activation, output : str
        As for `NeuralNetwork`.
    """
    sizes = rng.integers(1, 6, rng.integers(2, 6)).tolist()
    return sizes, *rng.choice(["sigmoid", "relu", "linear"], 2).tolist()


def shapes(arrays):
    """Return the shapes of a list of arrays."""
    return [array.shape for array in arrays]


def copies(arrays):
    """Return a list of copies of arrays: what one network changes, another does not notice."""
    return [array.copy() for array in arrays]
