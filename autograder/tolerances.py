"""How far a right answer can be from the exact one: tolerances from error analysis.

Every bound is ``rounding + truncation`` for the algorithm that the question asks for. A sum of m
terms is off by at most m ε Σ|terms| in any order of summation (Higham, "Accuracy and Stability of
Numerical Algorithms", 2nd ed., SIAM 2002, section 4.2). `SAFETY` covers the few roundings inside
each term.
"""

import numpy as np

EPSILON = np.finfo(float).eps
"""The unit roundoff of double precision, times two."""

SAFETY = 8
"""Roundings inside one term that a bound allows for."""


def rounding(terms, magnitude):
    """Bound the rounding error of a sum.

    Parameters
    ----------
    terms : int
        How many numbers are added.
    magnitude : float or ndarray
        Σ|terms|.

    Returns
    -------
    float or ndarray
    """
    return SAFETY * terms * EPSILON * magnitude


def backpropagation(P, cache, y):
    """Bound the rounding error of a gradient computed by backpropagation.

    The magnitude of each entry is the same sum with every factor replaced by its absolute value.
    The derivative 1 - tanh² counts as 1: it is a difference, and may cancel.

    Parameters
    ----------
    P : dict of ndarray
    cache : tuple
        ``(X, z1, a1, z2, p)``.
    y : ndarray, shape (m,)

    Returns
    -------
    dict of ndarray
        A bound for every entry, of the shapes of P.
    """
    X, _, a1, _, p = cache
    m = len(y)
    dz2 = (np.abs(p - y) / m).reshape(-1, 1)
    # p itself is rounded: where p ≈ y the residual keeps an absolute error of ε/m.
    dz2 = dz2 + 1 / m
    dz1 = dz2 @ np.abs(P["W2"]).T
    magnitudes = {
        "W1": np.abs(X).T @ dz1,
        "b1": dz1.sum(axis=0),
        "W2": np.abs(a1).T @ dz2,
        "b2": dz2.sum(axis=0),
    }
    return {name: rounding(m, magnitude) for name, magnitude in magnitudes.items()}


def layers_forward(W, b, a):
    """Bound the rounding errors of layers aₗ₊₁ = g(Wₗ aₗ + bₗ), with |g'| and |g″| at most 1.

    An error that comes in goes out multiplied by |Wₗ|; every layer adds its own.

    Parameters
    ----------
    W, b : list of ndarray
    a : list of ndarray
        What entered the first layer, and what left each.

    Returns
    -------
    list of ndarray
        A bound for every entry of a; that of aₗ₊₁ is one for g'(Wₗ aₗ + bₗ) too.
    """
    bounds = [np.zeros(a[0].shape)]
    for weights, bias, entering, leaving in zip(W, b, a, a[1:], strict=False):
        size = np.abs(weights) @ np.abs(entering) + np.abs(bias)
        own = rounding(weights.shape[1] + 1, size) + rounding(1, 1 + np.abs(leaving))
        bounds.append(np.abs(weights) @ bounds[-1] + own)
    return bounds


def layers_backward(W, a, Y):
    """Bound the rounding errors of the gradient of Σ(ŷ - y)²/(2m) by backpropagation.

    As for `backpropagation`: every factor is replaced by its absolute value, and every slope by
    1, the largest that it can be.

    Parameters
    ----------
    W : list of ndarray
    a : list of ndarray
        What entered the first layer, and what left each.
    Y : ndarray, shape (n, m)

    Returns
    -------
    dW, db : list of ndarray
    """
    m = Y.shape[1]
    terms = m + sum(array.shape[0] for array in a)
    delta, dW, db = (np.abs(a[-1]) + np.abs(Y)) / m, [], []
    for weights, entering in zip(reversed(W), reversed(a[:-1]), strict=True):
        dW.insert(0, rounding(terms, delta @ np.abs(entering).T))
        db.insert(0, rounding(terms, delta.sum(axis=1, keepdims=True)))
        delta = np.abs(weights).T @ delta
    return dW, db


def forward_magnitude(P, X, loss):
    """Bound how far roundings of relative size 1 on the way to the loss could move it.

    A rounding in a sum moves it by the size of its terms, and the loss by no more than the mean
    of that over the samples: |∂L/∂z2| is at most 1/m.

    Parameters
    ----------
    P : dict of ndarray
    X : ndarray, shape (m, 2)
    loss : float

    Returns
    -------
    float
    """
    a1 = np.tanh(X @ P["W1"] + P["b1"])
    z1 = np.abs(X) @ np.abs(P["W1"]) + np.abs(P["b1"])
    z2 = (np.abs(a1) + (1 - a1**2) * z1) @ np.abs(P["W2"]) + np.abs(P["b2"])
    return abs(loss) + float(np.mean(z2))


def central_difference(third, magnitude, step):
    """Bound the error of a central difference of the loss.

    Truncation is step² |L‴| / 6, taken twice since L‴ varies within the step; rounding is that of
    two losses, divided by the step.

    Parameters
    ----------
    third : ndarray
        The third derivative of the loss along each parameter.
    magnitude : float
        From `forward_magnitude`.
    step : float

    Returns
    -------
    ndarray
        A bound for every entry.
    """
    return 2 * step**2 * np.abs(third) / 6 + rounding(2, magnitude) / step
