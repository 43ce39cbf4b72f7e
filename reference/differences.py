"""Derivatives by measurement: nudge an input, see how far the output moves."""

import numpy as np

from reference.network import bce_loss, forward


def numerical_grad(P, X, y, eps=1e-5):
    """Measure the gradient of the loss by central differences, one parameter at a time.

    ∂L/∂θ ≈ [L(θ + eps) - L(θ - eps)] / (2 eps), for every entry θ of every array in P, where
    the loss is ``bce_loss(forward(P, X)[0], y)``.

    Parameters
    ----------
    P : dict of ndarray
        Parameters ``W1`` (2, H), ``b1`` (H,), ``W2`` (H, 1), ``b2`` (1,). The same after the
        call as before it.
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    eps : float
        The nudge.

    Returns
    -------
    dict of ndarray
        The measured partial derivatives: the same keys and shapes as P.

    Notes
    -----
    The truncation error is about eps² |L‴| / 6, the rounding error about 1e-16 |L| / eps: at
    eps = 1e-5 both are near 1e-11. Every entry costs two forward passes.
    """
    gradient = {}
    for name, array in P.items():
        gradient[name] = np.zeros_like(array)
        for i in np.ndindex(array.shape):
            kept = array[i]
            array[i] = kept + eps
            above = bce_loss(forward(P, X)[0], y)
            array[i] = kept - eps
            below = bce_loss(forward(P, X)[0], y)
            array[i] = kept
            gradient[name][i] = (above - below) / (2 * eps)
    return gradient
