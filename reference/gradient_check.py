"""Are two gradients the same? Compare them array by array, and as one long vector."""

import numpy as np


def flatten(gradient):
    """Lay all arrays of a gradient end to end, in the order of their names.

    Parameters
    ----------
    gradient : dict of ndarray

    Returns
    -------
    ndarray, shape (number of parameters,)
    """
    return np.concatenate([np.ravel(gradient[name]) for name in sorted(gradient)])


def relative_error(a, b):
    """Return ‖a - b‖ / (‖a‖ + ‖b‖): 0 for equal vectors, 1 for opposite ones.

    Parameters
    ----------
    a, b : ndarray of the same shape

    Returns
    -------
    float
        Between 0 and 1; 0 where both are zero.

    Examples
    --------
    >>> relative_error(np.array([1.0, 0.0]), np.array([-1.0, 0.0]))
    1.0
    """
    size = np.linalg.norm(a) + np.linalg.norm(b)
    return float(np.linalg.norm(np.subtract(a, b)) / size) if size else 0.0


def gradient_check(analytic, numeric):
    """Compare two gradients, array by array and as a whole.

    Parameters
    ----------
    analytic, numeric : dict of ndarray
        The same keys and shapes.

    Returns
    -------
    list of tuple
        ``(name, largest absolute difference, relative error)`` for every array, and last for
        ``"all"``, the whole vector.

    Notes
    -----
    Judge by the last row. The relative error of a single array is large, though nothing is
    wrong, where that array's gradient is nearly zero.
    """
    pairs = [(name, analytic[name], numeric[name]) for name in analytic]
    pairs.append(("all", flatten(analytic), flatten(numeric)))
    return [
        (name, float(np.max(np.abs(np.subtract(a, b)))), relative_error(np.ravel(a), np.ravel(b)))
        for name, a, b in pairs
    ]


def format_check(rows):
    """Lay out the result of ``gradient_check`` as a table.

    Parameters
    ----------
    rows : list of tuple

    Returns
    -------
    str
        One line an array.
    """
    lines = [f"{'array':<6}{'largest difference':>20}{'relative error':>18}"]
    lines += [f"{name:<6}{absolute:>20.1e}{relative:>18.1e}" for name, absolute, relative in rows]
    return "\n".join(lines)
