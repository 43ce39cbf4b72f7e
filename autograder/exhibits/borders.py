"""Borders between classes, and samples, as shapes of a picture."""

import contourpy
import numpy as np

GRID = 41


def border(probability, side):
    """Return the lines on which a model says ½.

    Parameters
    ----------
    probability : callable
        ``probability(places)`` for places of shape (k, 2).
    side : float
        Half the width of the square around 0 that is searched.

    Returns
    -------
    list of list of [float, float]

    Examples
    --------
    >>> (line,) = border(lambda places: places[:, 0], 1.0)
    >>> sorted([line[0], line[-1]])
    [[0.5, -1.0], [0.5, 1.0]]
    """
    ticks = np.linspace(-side, side, GRID)
    places = np.stack(np.meshgrid(ticks, ticks), axis=-1).reshape(-1, 2)
    p = probability(places).reshape(GRID, GRID)
    return [points(line) for line in contourpy.contour_generator(ticks, ticks, p).lines(0.5)]


def points(array):
    """Return the rows of an array, of shape (k, 2), as pairs of short numbers."""
    return [[round(float(u), 3), round(float(v), 3)] for u, v in array]
