"""A 2 → H → 1 network: tanh, sigmoid, binary cross-entropy, and every gradient by hand.

A sample is a row: X has shape (m, 2). The parameters are a dictionary P of four arrays,
``W1`` (2, H), ``b1`` (H,), ``W2`` (H, 1) and ``b2`` (1,).
"""

import numpy as np


def init_params(H=8, seed=1):
    """Draw the parameters of a 2 → H → 1 network.

    Parameters
    ----------
    H : int
        Number of hidden units.
    seed : int
        Seed of the random generator.

    Returns
    -------
    P : dict of ndarray
        ``W1`` (2, H) and ``W2`` (H, 1), normal with standard deviation 1/2; ``b1`` (H,) and
        ``b2`` (1,), zero.
    """
    rng = np.random.default_rng(seed)
    return {
        "W1": rng.standard_normal((2, H)) * 0.5,
        "b1": np.zeros(H),
        "W2": rng.standard_normal((H, 1)) * 0.5,
        "b2": np.zeros(1),
    }


def sigmoid(z):
    """Squash any number into (0, 1): σ(z) = 1 / (1 + exp(-z)).

    Of the two equal forms 1 / (1 + exp(-z)) and exp(z) / (1 + exp(z)), each entry uses the one
    whose exponential cannot overflow.

    Parameters
    ----------
    z : ndarray or float

    Returns
    -------
    ndarray
        The same shape as z.

    Examples
    --------
    >>> sigmoid(np.array([-1000.0, 0.0, 1000.0])).tolist()
    [0.0, 0.5, 1.0]
    """
    positive = np.real(z) >= 0
    e = np.exp(np.where(positive, -z, z))
    return np.where(positive, 1, e) / (1 + e)


def forward(P, X):
    """Compute the network's prediction, and keep every intermediate result.

    z1 = X W1 + b1,  a1 = tanh z1,  z2 = a1 W2 + b2,  p = σ(z2).

    Parameters
    ----------
    P : dict of ndarray
        Parameters ``W1`` (2, H), ``b1`` (H,), ``W2`` (H, 1), ``b2`` (1,).
    X : ndarray, shape (m, 2)
        One sample a row.

    Returns
    -------
    p : ndarray, shape (m,)
        Predicted probability of class 1.
    cache : tuple
        ``(X, z1, a1, z2, p)``, with shapes (m, 2), (m, H), (m, H), (m, 1) and (m,).
    """
    z1 = X @ P["W1"] + P["b1"]
    a1 = np.tanh(z1)
    z2 = a1 @ P["W2"] + P["b2"]
    p = sigmoid(z2).reshape(-1)
    return p, (X, z1, a1, z2, p)


def bce_loss(p, y, eps=1e-12):
    """Measure how wrong the probabilities p are: the mean binary cross-entropy.

    L = -(1/m) Σ [ y log p + (1 - y) log(1 - p) ]

    Parameters
    ----------
    p : ndarray, shape (m,)
        Predicted probabilities of class 1.
    y : ndarray, shape (m,)
        True classes, 0 or 1.
    eps : float
        p is kept within [eps, 1 - eps], so that no logarithm is infinite.

    Returns
    -------
    float
        The loss, in nats a sample.

    Examples
    --------
    >>> bool(np.isclose(bce_loss(np.array([0.5, 0.5]), np.array([0.0, 1.0])), np.log(2)))
    True
    """
    p = np.clip(p, eps, 1 - eps)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def backward(P, cache, y):
    """Compute the gradient of the mean cross-entropy with the chain rule, back to front.

    Start from ∂L/∂z2 = (p - y)/m, where the sigmoid and the logarithm cancel, and walk back
    through W2, the tanh and W1.

    Parameters
    ----------
    P : dict of ndarray
        Parameters ``W1`` (2, H), ``b1`` (H,), ``W2`` (H, 1), ``b2`` (1,). Not changed.
    cache : tuple
        ``(X, z1, a1, z2, p)`` as returned by ``forward(P, X)``. Not changed.
    y : ndarray, shape (m,)
        True classes, 0 or 1.

    Returns
    -------
    dict of ndarray
        The partial derivatives of the loss: the same keys and shapes as P.

    Notes
    -----
    One pass costs about as much as two forward passes, however many parameters there are.

    References
    ----------
    Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors",
    Nature 323 (1986) 533-536.
    """
    X, z1, a1, z2, p = cache
    m = y.shape[0]
    dz2 = ((p - y) / m).reshape(-1, 1)
    dz1 = dz2 @ P["W2"].T * (1 - a1**2)
    return {
        "W1": X.T @ dz1,
        "b1": dz1.sum(axis=0),
        "W2": a1.T @ dz2,
        "b2": dz2.sum(axis=0),
    }


def train(X, y, H=8, lr=1.0, epochs=2000):
    """Train a fresh network by gradient descent: θ ← θ - η ∇L(θ), over and over.

    Parameters
    ----------
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    H : int
        Number of hidden units.
    lr : float
        The learning rate η.
    epochs : int
        Number of steps; each uses every sample.

    Returns
    -------
    P : dict of ndarray
        The trained parameters.
    history : list of float
        The loss before the first step and after every step: epochs + 1 numbers.
    """
    P = init_params(H)
    history = []
    for _ in range(epochs):
        p, cache = forward(P, X)
        history.append(float(bce_loss(p, y)))
        gradient = backward(P, cache, y)
        for name in P:
            P[name] = P[name] - lr * gradient[name]
    history.append(float(bce_loss(forward(P, X)[0], y)))
    return P, history


def accuracy(P, X, y):
    """Return the share of samples whose predicted class is the true one.

    Parameters
    ----------
    P : dict of ndarray
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)

    Returns
    -------
    float
        Between 0 and 1. A probability of exactly one half counts as class 1.
    """
    p, _ = forward(P, X)
    return float(np.mean((p >= 0.5) == (y == 1)))


def train_linear(X, y, lr=1.0, epochs=2000):
    """Train logistic regression, a network without a hidden layer, for comparison.

    Parameters
    ----------
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    lr : float
    epochs : int

    Returns
    -------
    w : ndarray, shape (2,)
    b : float
    loss : float
        The mean cross-entropy at the end.
    """
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        residual = sigmoid(X @ w + b) - y
        w = w - lr * X.T @ residual / len(y)
        b = b - lr * residual.mean()
    return w, b, float(bce_loss(sigmoid(X @ w + b), y))
