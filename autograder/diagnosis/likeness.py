"""Tells whether two outcomes of a call are the same but for rounding."""

import numpy as np

from autograder.diagnosis.calls import RETURNED

SIMILAR, EXACT = (1e-7, 1e-9), (1e-12, 1e-14)
"""Relative and absolute differences. Two ways to measure the same thing agree to the first, two
ways to compute it to the second; two misconceptions agree to neither."""


def same_outcome(one, other, precision=SIMILAR):
    """Tell whether two calls came to the same: a value or an exception, and changed arguments.

    Parameters
    ----------
    one, other : Outcome
    precision : (float, float)

    Returns
    -------
    bool
    """
    return (
        one.kind == other.kind
        and same(one.value, other.value, precision)
        and same(one.arguments, other.arguments, precision)
    )


def alike(one, other):
    """Tell whether two calls came to the same, or both to no number.

    Dividing by zero raises one exception in Python and another in a solver of NumPy, where
    dividing arrays gives infinity.
    """
    return (
        same_outcome(one, other)
        or same_outcome(other, one)
        or (_is_undefined(one) and _is_undefined(other) and same(one.arguments, other.arguments))
    )


def _is_undefined(outcome):
    if outcome.kind != RETURNED:
        return True
    numbers = as_numbers(outcome.value)
    return numbers is not None and not np.isfinite(numbers).all()


def same(one, other, precision=SIMILAR):
    """Tell whether two values are the same but for rounding, once one has the shape of the other.

    Examples
    --------
    >>> same({"W": np.ones(2)}, {"W": np.ones(2) + 1e-12})
    True
    >>> same(1.0, -1.0), same("left", "right")
    (False, False)
    """
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same(one[key], other[key], precision) for key in one
        )
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(
            same(*pair, precision) for pair in zip(one, other, strict=True)
        )
    if callable(one) and callable(other):
        return True  # functions of the test's: not what a student changes
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    numbers, others = as_numbers(one), as_numbers(other)
    if numbers is None or others is None:
        return one is None and other is None
    try:
        return same_numbers(np.broadcast_to(numbers, others.shape), others, precision)
    except ValueError:  # of shapes that do not fit
        return False


def same_numbers(one, other, precision=SIMILAR):
    """Tell whether two arrays of one shape hold the same numbers but for rounding."""
    relative, absolute = precision
    finite = np.isfinite(one)
    if not np.array_equal(finite, np.isfinite(other)):
        return False
    one, other = one[finite], other[finite]
    size = max(np.linalg.norm(one), np.linalg.norm(other))
    return bool(np.linalg.norm(one - other) <= relative * size + absolute)


def as_numbers(value):
    """Return a value as an array of real numbers, or None if it is none."""
    try:
        array = np.asarray(value)
    except Exception:
        return None
    return array.astype(float) if array.dtype.kind in "biuf" else None
