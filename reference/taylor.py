"""Taylor polynomials: a function near a point, known by its derivatives there."""

import numpy as np


def taylor_polynomial(derivatives, x, x0):
    """Evaluate the Taylor polynomial of a function around x0.

    p(x) = f(x0) + f'(x0) (x - x0) + f″(x0)/2! (x - x0)² + … + f⁽ⁿ⁾(x0)/n! (x - x0)ⁿ.

    Parameters
    ----------
    derivatives : sequence of float
        ``[f(x0), f'(x0), f″(x0), …]``: n + 1 numbers, the function's value first.
    x : float or ndarray
        Where to evaluate. Not changed.
    x0 : float
        The point around which the polynomial is built.

    Returns
    -------
    float or ndarray
        p(x), of the shape of x.

    Notes
    -----
    Exact if f is a polynomial of degree n or less. Otherwise the remainder f(x) - p(x) is
    O((x - x0)ⁿ⁺¹): half the distance, one part in 2ⁿ⁺¹ of the error.

    Examples
    --------
    >>> exp = [1, 1, 1]  # the exponential function and its derivatives at 0
    >>> print(taylor_polynomial(exp, 1.0, 0.0))
    2.5
    """
    value, term = 0.0, np.ones(np.shape(x))
    for k, derivative in enumerate(derivatives):
        value = value + derivative * term
        term = term * np.subtract(x, x0) / (k + 1)
    return value
