"""What bends a layer: an activation is a function of z that returns its value a and its slope."""

import numpy as np


def sigmoid(z):
    """Squash any number into (0, 1): a = 1 / (1 + exp(-z)), with slope a (1 - a).

    Parameters
    ----------
    z : ndarray

    Returns
    -------
    a, slope : ndarray
        Of the shape of z.

    Examples
    --------
    >>> a, slope = sigmoid(np.array([-1000.0, 0.0]))
    >>> a.tolist(), slope.tolist()
    ([0.0, 0.5], [0.0, 0.25])
    """
    e = np.exp(-np.abs(z))  # never overflows
    a = np.where(z >= 0, 1, e) / (1 + e)
    return a, a * (1 - a)


def relu(z):
    """Cut off what is negative: a = max(z, 0), with slope 1 where z > 0, else 0.

    Parameters
    ----------
    z : ndarray

    Returns
    -------
    a, slope : ndarray
        Of the shape of z.
    """
    return np.maximum(z, 0.0), np.where(z > 0, 1.0, 0.0)


def linear(z):
    """Let everything through: a = z, with slope 1.

    Parameters
    ----------
    z : ndarray

    Returns
    -------
    a, slope : ndarray
        Of the shape of z.
    """
    return z, np.ones_like(z)
