"""A second opinion on every gradient: differentiate along the imaginary axis."""

import numpy as np

from reference.network import bce_loss, forward


def complex_step_grad(P, X, y, loss=bce_loss, h=1e-30):
    """Differentiate the loss to machine precision, without a formula and without subtracting.

    For an analytic L with real values on the real axis, L(θ + ih) = L(θ) + ih L'(θ) + O(h²), so
    L'(θ) = Im L(θ + ih) / h + O(h²). Nothing is subtracted, so h may be so small that the
    error term vanishes in double precision.

    Parameters
    ----------
    P : dict of ndarray
        Parameters of the network. Not changed.
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    loss : callable
        ``loss(p, y)``, made of operations that NumPy extends to complex numbers.
    h : float
        The imaginary nudge.

    Returns
    -------
    dict of ndarray
        The partial derivatives of the loss: the same keys and shapes as P.

    References
    ----------
    Squire and Trapp, "Using complex variables to estimate derivatives of real functions",
    SIAM Review 40 (1998) 110-112.
    """
    gradient = {}
    for name, array in P.items():
        gradient[name] = np.zeros(array.shape)
        for i in np.ndindex(array.shape):
            nudged = array.astype(complex)
            nudged[i] += 1j * h
            p, _ = forward(P | {name: nudged}, X)
            gradient[name][i] = np.imag(loss(p, y)) / h
    return gradient
