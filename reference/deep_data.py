"""Small problems for deep networks; a sample is a column."""

import numpy as np


def xor():
    """Return the truth table of the exclusive or: X (2, 4) and Y (1, 4).

    Examples
    --------
    >>> X, Y = xor()
    >>> Y.tolist()
    [[0.0, 1.0, 1.0, 0.0]]
    """
    X = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]])
    return X, np.array([[0.0, 1.0, 1.0, 0.0]])


def disc(rng, m=500):
    """Draw points of a square; those in the disc of radius 1/2 are class 1.

    Parameters
    ----------
    rng : numpy.random.RandomState
    m : int
        Number of points.

    Returns
    -------
    X : ndarray, shape (2, m)
        Uniform on [-1, 1] × [-1, 1].
    Y : ndarray, shape (1, m)
        1.0 inside, 0.0 outside.
    """
    X = rng.uniform(-1, 1, (2, m))
    return X, (np.sum(X**2, axis=0, keepdims=True) < 0.25).astype(float)


def sine(rng, m=200):
    """Draw points of the sine on [-2π, 2π], with x divided by 2π.

    Parameters
    ----------
    rng : numpy.random.RandomState
    m : int

    Returns
    -------
    X : ndarray, shape (1, m)
        x / 2π, uniform on [-1, 1].
    Y : ndarray, shape (1, m)
        sin x.
    """
    x = rng.uniform(-2 * np.pi, 2 * np.pi, (1, m))
    return x / (2 * np.pi), np.sin(x)


def parabola(m=81):
    """Return evenly spaced points of y = x² on [-2, 2]: X and Y of shape (1, m)."""
    X = np.linspace(-2, 2, m).reshape(1, -1)
    return X, X**2


def spirals(m=200, turns=1.25, noise=0.02, seed=0):
    """Draw two spirals that wind around each other.

    Parameters
    ----------
    m : int
        Number of points, half of them on each spiral.
    turns : float
        How often a spiral winds around the origin.
    noise : float
        Standard deviation of the normal noise.
    seed : int

    Returns
    -------
    X : ndarray, shape (2, m)
    Y : ndarray, shape (1, m)
        0.0 on one spiral, 1.0 on the other.
    """
    r = np.linspace(0.1, 1, m // 2)
    angle = 2 * np.pi * turns * r
    arm = r * np.vstack([np.cos(angle), np.sin(angle)])
    X = np.hstack([arm, -arm])
    X = X + np.random.default_rng(seed).normal(0, noise, X.shape)
    return X, np.repeat([[0.0, 1.0]], m // 2, axis=1).reshape(1, -1)
