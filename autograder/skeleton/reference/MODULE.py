"""The slope of a secant."""


def slope(f, a, b):
    """Compute the slope of the line through two points of a curve.

    Parameters
    ----------
    f : callable
        The curve, ``f(number)``.
    a, b : float
        Where the line meets it.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If a and b are the same: one point has no secant.

    Examples
    --------
    >>> slope(lambda x: x**2, 1.0, 3.0)
    4.0
    """
    if a == b:
        raise ValueError(f"a and b must differ, both are {a}")
    return (f(b) - f(a)) / (b - a)
