"""Newton's method: follow the tangent to where it crosses zero."""

import numpy as np


def newton_step(f, df, x):
    """Take one step of Newton's method for f(x) = 0.

    Near x the function is almost its tangent, f(x) + f'(x)(x_new - x). The step goes to the
    point where the tangent is zero: x_new = x - f'(x)⁻¹ f(x).

    Parameters
    ----------
    f : callable
        ``f(x)`` is a number if x is a number, and a vector of shape (n,) if x is one.
    df : callable
        ``df(x)`` is the derivative: a number, or the Jacobian, shape (n, n), with
        ∂fᵢ/∂xⱼ in row i and column j.
    x : float or ndarray, shape (n,)
        Where to start.

    Returns
    -------
    float or ndarray, shape (n,)
        The next point. With f = ∇L and df the Hessian it is a step of Newton's method for
        minimising L.

    Raises
    ------
    ZeroDivisionError
        If x is a number and the derivative is zero there.
    numpy.linalg.LinAlgError
        If x is a vector and the Jacobian is singular there.

    Notes
    -----
    Near a simple root the error is squared by every step: the correct digits double.

    Examples
    --------
    >>> newton_step(lambda x: x**2 - 2, lambda x: 2 * x, 1.0)
    1.5
    """
    if np.ndim(x) == 0:
        return float(x) - float(f(x)) / float(df(x))
    return x - np.linalg.solve(df(x), f(x))
