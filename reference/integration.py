"""Areas from samples: replace a curve by pieces that can be integrated exactly."""

import numpy as np


def riemann_sum(f, a, b, n, rule="left"):
    """Integrate f from a to b with rectangles, each as high as f at one of its points.

    With h = (b - a)/n the sum is h [ f(t₀) + f(t₁) + … + f(tₙ₋₁) ], where tᵢ is the left end, the
    right end or the middle of the panel from a + i h to a + (i + 1) h.

    Parameters
    ----------
    f : callable
        The integrand: ``f(x)`` for one number, or for an array of them.
    a, b : float
        The limits. Swapping them changes the sign, and makes left of right.
    n : int
        Number of panels: positive.
    rule : {"left", "right", "midpoint"}
        Where in each panel the height is taken.

    Returns
    -------
    float
        The sum, in the unit of f times the unit of x.

    Raises
    ------
    ValueError
        If n is zero or negative, or if there is no such rule.

    Notes
    -----
    Left and right sums are exact for constants, with an error O(h) otherwise. The midpoint sum is
    exact for straight lines, with an error O(h²).

    Examples
    --------
    >>> [riemann_sum(lambda x: x, 0, 1, 4, rule) for rule in ("left", "right", "midpoint")]
    [0.375, 0.625, 0.5]
    """
    if n <= 0:
        raise ValueError(f"n must be positive, got {n}")
    places = {"left": 0, "right": 1, "midpoint": 0.5}
    if rule not in places:
        raise ValueError(f"rule must be left, right or midpoint, got {rule!r}")
    h = (b - a) / n
    return float(h * sum(f(a + (i + places[rule]) * h) for i in range(n)))


def trapezoid(f, a, b, n):
    """Integrate f from a to b with the composite trapezoid rule.

    With h = (b - a)/n and xᵢ = a + i h, a straight line over every panel gives

    ∫ f ≈ h [ f(x₀)/2 + f(x₁) + f(x₂) + … + f(xₙ₋₁) + f(xₙ)/2 ].

    Parameters
    ----------
    f : callable
        The integrand: ``f(x)`` for one number, or for an array of them.
    a, b : float
        The limits. Swapping them changes the sign.
    n : int
        Number of panels: positive.

    Returns
    -------
    float
        The integral, in the unit of f times the unit of x.

    Raises
    ------
    ValueError
        If n is zero or negative.

    Notes
    -----
    Exact for straight lines. Otherwise the error is O(h²): twice the panels, a quarter of the
    error.

    Examples
    --------
    >>> trapezoid(lambda x: x**2, 0, 2, n=2)
    3.0
    """
    if n <= 0:
        raise ValueError(f"n must be positive, got {n}")
    h = (b - a) / n
    inner = sum(f(a + i * h) for i in range(1, n))
    return float(h * ((f(a) + f(b)) / 2 + inner))


def simpson(f, a, b, n=100):
    """Integrate f from a to b with the composite Simpson rule.

    With h = (b - a)/n and xᵢ = a + i h, a parabola through every three neighbouring points gives

    ∫ f ≈ (h/3) [ f(x₀) + 4 f(x₁) + 2 f(x₂) + 4 f(x₃) + … + 4 f(xₙ₋₁) + f(xₙ) ].

    Parameters
    ----------
    f : callable
        The integrand: ``f(x)`` for one number, or for an array of them.
    a, b : float
        The limits. Swapping them changes the sign.
    n : int
        Number of panels: even and positive.

    Returns
    -------
    float
        The integral, in the unit of f times the unit of x.

    Raises
    ------
    ValueError
        If n is odd, zero or negative.

    Notes
    -----
    Exact for polynomials up to degree 3. Otherwise the error is O(h⁴): twice the panels, a
    sixteenth of the error.

    Examples
    --------
    >>> simpson(lambda x: x**3, 0, 2, n=2)
    4.0
    """
    if n <= 0 or n % 2:
        raise ValueError(f"n must be even and positive, got {n}")
    h = (b - a) / n
    values = np.array([f(a + i * h) for i in range(n + 1)], dtype=float)
    odd, even = values[1:-1:2].sum(), values[2:-1:2].sum()
    return float(h / 3 * (values[0] + 4 * odd + 2 * even + values[-1]))
