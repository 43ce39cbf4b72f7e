"""Two interleaving half-moons: a data set that no straight line separates."""

import numpy as np


def make_moons(n=400, noise=0.20, seed=0):
    """Draw two interleaving half-moons and standardise their coordinates.

    The upper moon is (cos t, sin t), the lower one (1 - cos t, 1/2 - sin t), for n/2 values of t
    evenly spaced on [0, π]; normal noise is added to every coordinate.

    Parameters
    ----------
    n : int
        Number of points, half of them in each moon.
    noise : float
        Standard deviation of the noise, before standardising.
    seed : int
        Seed of the random generator: the same seed draws the same points.

    Returns
    -------
    X : ndarray, shape (n, 2)
        One point a row; each column has mean 0 and standard deviation 1.
    y : ndarray, shape (n,)
        0.0 for the upper moon, 1.0 for the lower one.

    Examples
    --------
    >>> X, y = make_moons(n=6)
    >>> X.shape, y.tolist()
    ((6, 2), [0.0, 0.0, 0.0, 1.0, 1.0, 1.0])
    """
    t = np.linspace(0, np.pi, n // 2)
    upper = np.column_stack([np.cos(t), np.sin(t)])
    lower = np.column_stack([1 - np.cos(t), 0.5 - np.sin(t)])
    X = np.vstack([upper, lower])
    X = X + np.random.default_rng(seed).normal(0, noise, X.shape)
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    y = np.repeat([0.0, 1.0], n // 2)
    return X, y
