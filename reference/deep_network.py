"""A network of any depth: a class with state, backpropagation by four equations, training.

A sample is a column: X has shape (n₀, m). Layers are counted from 0. Layer l takes aₗ in and gives
aₗ₊₁ out,

    zₗ = Wₗ aₗ + bₗ,    aₗ₊₁ = g(zₗ),    l = 0, …, N - 1,

where a₀ = X, Wₗ has shape (nₗ₊₁, nₗ), bₗ has shape (nₗ₊₁, 1), and ŷ = a_N is the prediction. In the
code the index is the place in a list: ``W[l]``, ``b[l]``, ``a[l]``.
"""

from itertools import pairwise

import numpy as np

from reference.activations import linear, relu, sigmoid


class NeuralNetwork:
    """A network of any depth that learns by gradient descent. Samples are columns.

    Parameters
    ----------
    layer_sizes : list of int
        Numbers of units from the input to the output: ``[2, 4, 1]`` has one hidden layer.
    activation : str
        What the hidden layers use: a name in ``NeuralNetwork.activations``.
    output : str
        What the last layer uses; ``"same"`` for the same as the others.
    seed : int or numpy.random.RandomState
        Where the random numbers come from. The same seed gives the same network.

    Attributes
    ----------
    W, b : list of ndarray
        Weights (n_out, n_in) and biases (n_out, 1) of every layer. Xavier initialisation: the
        weights are normal with variance 2 / (n_in + n_out), the biases zero.
    vW, vb : list of ndarray
        Velocities of the same shapes, zero at the start. Momentum uses them.
    g : list of str
        The activation of every layer.

    References
    ----------
    Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural
    networks", Proceedings of Machine Learning Research 9 (2010) 249-256.
    """

    activations = {"sigmoid": sigmoid, "relu": relu, "linear": linear}

    def __init__(self, layer_sizes, activation="sigmoid", output="same", seed=0):
        own = isinstance(seed, np.random.RandomState)
        self.rng = seed if own else np.random.RandomState(seed)
        self.W, self.b = [], []
        for n_in, n_out in pairwise(layer_sizes):
            self.W.append(self.rng.randn(n_out, n_in) * np.sqrt(2 / (n_in + n_out)))
            self.b.append(np.zeros((n_out, 1)))
        self.vW = [np.zeros(W.shape) for W in self.W]
        self.vb = [np.zeros(b.shape) for b in self.b]
        last = activation if output == "same" else output
        self.g = [activation] * (len(self.W) - 1) + [last]

    @classmethod
    def method(cls, function):
        """Make a function a method of this class: write it in the line above ``def``."""
        setattr(cls, function.__name__, function)
        return function

    @classmethod
    def activation(cls, function):
        """Make a function known as an activation: write it in the line above ``def``."""
        cls.activations[function.__name__] = function
        return function

    def compute_loss(self, y_hat, Y):
        """Return the loss L = Σ (ŷ - y)² / (2m), where m is the number of samples."""
        return float(np.sum((y_hat - Y) ** 2) / (2 * Y.shape[1]))

    def step(self, X, Y, eta, lam=0.0, beta=0.0):
        """Take one step: forward, backward, penalty, update."""
        self.forward(X)
        dW, db = self.backward(Y)
        if lam:
            dW = [slope + own for slope, own in zip(dW, self.penalty(lam)[1], strict=True)]
        if beta:
            self.update_with_momentum(dW, db, eta, beta)
        else:
            self.update(dW, db, eta)

    def train(self, X, Y, epochs, eta, batch_size=None, lam=0.0, beta=0.0):
        """Descend epoch by epoch; return the loss before the first and after every epoch.

        An epoch uses every sample once: all at once, or in shuffled batches of `batch_size`.
        `lam` is the weight of the penalty, `beta` the share of the velocity that is kept.
        """
        m = X.shape[1]
        history = [self.compute_loss(self.forward(X), Y)]
        for _ in range(epochs):
            order = np.arange(m) if batch_size is None else self.rng.permutation(m)
            for start in range(0, m, batch_size or m):
                batch = order[start : start + (batch_size or m)]
                self.step(X[:, batch], Y[:, batch], eta, lam, beta)
            history.append(self.compute_loss(self.forward(X), Y))
        return history


@NeuralNetwork.method
def forward(self, X):
    """Compute the prediction ŷ, and keep what the way back will need.

    Start from a₀ = X. Every layer computes zₗ = Wₗ aₗ + bₗ and hands it to its activation, which
    returns aₗ₊₁ and the slope g'(zₗ): ``self.activations[self.g[l]](z)``.

    Parameters
    ----------
    X : ndarray, shape (n₀, m)
        One sample a column. Not changed.

    Returns
    -------
    y_hat : ndarray, shape (n_N, m)
        What leaves the last layer.

    Notes
    -----
    Keeps two lists on the network, new ones at every call: ``self.a``, which is a₀ to a_N, so X
    comes first and ŷ last; and ``self.slopes``, the slopes of layer 0 to N - 1.
    """
    self.a, self.slopes = [X], []
    for W, b, name in zip(self.W, self.b, self.g, strict=True):
        a, slope = self.activations[name](W @ self.a[-1] + b)
        self.a.append(a)
        self.slopes.append(slope)
    return self.a[-1]


@NeuralNetwork.method
def backward(self, Y):
    """Compute the gradient of the loss by the four equations, from the last layer to the first.

    With δₗ = ∂L/∂zₗ, and ⊙ for the product entry by entry:

        δ_{N-1} = (ŷ - Y)/m ⊙ g'(z_{N-1})        the error at the output
        δₗ₋₁ = (Wₗᵀ δₗ) ⊙ g'(zₗ₋₁)               the error carried back
        ∂L/∂Wₗ = δₗ aₗᵀ                          the weights' gradient
        ∂L/∂bₗ = Σ of the columns of δₗ          the biases' gradient

    Parameters
    ----------
    Y : ndarray, shape (n_N, m)
        The truth for the samples of the last ``forward``, which has left ``self.a`` and
        ``self.slopes``. Not changed, and neither is anything that belongs to the network.

    Returns
    -------
    dW, db : list of ndarray
        The partial derivatives of the loss, in the order and of the shapes of ``self.W`` and
        ``self.b``.

    References
    ----------
    Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors",
    Nature 323 (1986) 533-536.
    """
    delta = (self.a[-1] - Y) / Y.shape[1] * self.slopes[-1]
    dW, db = [], []
    for l in reversed(range(len(self.W))):
        dW.insert(0, delta @ self.a[l].T)
        db.insert(0, delta.sum(axis=1, keepdims=True))
        if l > 0:
            delta = self.W[l].T @ delta * self.slopes[l - 1]
    return dW, db


@NeuralNetwork.method
def update(self, dW, db, eta):
    """Take one step of gradient descent: Wₗ ← Wₗ - η ∂L/∂Wₗ and bₗ ← bₗ - η ∂L/∂bₗ.

    Parameters
    ----------
    dW, db : list of ndarray
        As ``backward`` returns them. Not changed.
    eta : float
        The learning rate η.

    Notes
    -----
    Changes ``self.W`` and ``self.b``, and returns nothing.
    """
    for l in range(len(self.W)):
        self.W[l] = self.W[l] - eta * dW[l]
        self.b[l] = self.b[l] - eta * db[l]


@NeuralNetwork.activation
def tanh(z):
    """Squash any number into (-1, 1): a = tanh z = (e^z - e^-z) / (e^z + e^-z), with its slope.

    Parameters
    ----------
    z : ndarray
        Of any size: an entry may be 1000.

    Returns
    -------
    a, slope : ndarray
        tanh z and its derivative by z, of the shape of z.
    """
    a = np.tanh(z)
    return a, 1 - a**2


@NeuralNetwork.method
def penalty(self, lam):
    """Compute the price of large weights, R = (λ/2) Σ W², and its gradient.

    The sum runs over all entries of all weights. Biases cost nothing.

    Parameters
    ----------
    lam : float
        The price λ.

    Returns
    -------
    value : float
        R.
    slopes : list of ndarray
        ∂R/∂Wₗ for every layer, of the shapes of ``self.W``.
    """
    value = lam / 2 * sum(np.sum(W**2) for W in self.W)
    return float(value), [lam * W for W in self.W]


@NeuralNetwork.method
def update_with_momentum(self, dW, db, eta, beta):
    """Take one step with momentum: v ← β v + ∇L, then θ ← θ - η v.

    Every parameter array has a velocity of its shape: ``self.vW[l]`` and ``self.vb[l]``, zero
    at the start, which remembers the steps before.

    Parameters
    ----------
    dW, db : list of ndarray
        As ``backward`` returns them. Not changed.
    eta : float
        The learning rate η.
    beta : float
        The share β of the velocity that is kept, from 0 (plain descent) to almost 1.

    Notes
    -----
    Changes ``self.vW``, ``self.vb``, ``self.W`` and ``self.b``, and returns nothing.

    References
    ----------
    Polyak, "Some methods of speeding up the convergence of iteration methods", USSR
    Computational Mathematics and Mathematical Physics 4 (1964) 1-17.
    """
    for l in range(len(self.W)):
        self.vW[l] = beta * self.vW[l] + dW[l]
        self.vb[l] = beta * self.vb[l] + db[l]
        self.W[l] = self.W[l] - eta * self.vW[l]
        self.b[l] = self.b[l] - eta * self.vb[l]
