"""How fast errors fall: the order of a method, read off its errors."""

import numpy as np


def observed_order(errors):
    """Measure the order of a method from its errors, where each step size is half of the last.

    If the error is C hᵖ, then e(h) / e(h/2) = 2ᵖ, so p = log₂( eᵢ / eᵢ₊₁ ).

    Parameters
    ----------
    errors : sequence of float
        Sizes of the errors e₀, e₁, e₂, … for the step sizes h, h/2, h/4, …: at least two, all
        of them positive.

    Returns
    -------
    ndarray, shape (len(errors) - 1,)
        The order between each error and the next.

    Raises
    ------
    ValueError
        If there are fewer than two errors, or if one of them is zero or negative: an error of
        zero is exactness or luck, and has no order.

    Notes
    -----
    The orders settle at p once h is small, and lose all meaning where rounding takes over.

    Examples
    --------
    >>> observed_order([0.3, 0.075, 0.01875]).tolist()
    [2.0, 2.0]
    """
    errors = np.asarray(errors, dtype=float)
    if errors.size < 2 or not np.all(errors > 0):
        raise ValueError(f"errors must be two or more positive numbers, got {errors.tolist()}")
    return np.log2(errors[:-1] / errors[1:])
