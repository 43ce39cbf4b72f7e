"""Random networks and samples, at which derivatives are tried."""

import numpy as np


def draw_trial(H, m, seed):
    """Draw a network with biases, and samples for it.

    Where the biases are zero or the classes balanced, some derivatives nearly vanish and a wrong
    formula for them goes unseen: these are neither.

    Parameters
    ----------
    H, m : int
        Number of hidden units and of samples.
    seed : int

    Returns
    -------
    P : dict of ndarray
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    """
    rng = np.random.default_rng([seed, H, m])
    P = {
        "W1": rng.normal(0, 0.8, (2, H)),
        "b1": rng.normal(0, 0.5, H),
        "W2": rng.normal(0, 0.8, (H, 1)),
        "b2": rng.normal(0, 0.5, 1),
    }
    return P, rng.normal(size=(m, 2)), rng.integers(0, 2, m).astype(float)
