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


def newton(f, df, x0, tol=1e-12, max_iter=50):
    """Find a root of f: take steps of Newton's method until one of them is tiny.

    xₖ₊₁ is the Newton step from xₖ. The first step with ‖xₖ₊₁ - xₖ‖ ≤ tol is the last.

    Parameters
    ----------
    f, df : callable
        A function and its derivative, as ``newton_step`` takes them.
    x0 : float or ndarray, shape (n,)
        Where to start. Not changed.
    tol : float
        How long a step may be to be the last.
    max_iter : int
        How many steps may be taken.

    Returns
    -------
    root : float or ndarray, shape (n,)
        The point that the last step led to.
    history : list
        Every point from x0 to the root, both included.

    Raises
    ------
    RuntimeError
        If all of max_iter steps are longer than tol: the points run away, or go round in a
        cycle.
    ZeroDivisionError, numpy.linalg.LinAlgError
        If a point is reached from which there is no step (see ``newton_step``).

    Notes
    -----
    Near a simple root the correct digits double from step to step. At a double root every step
    only halves the error. Far from a root anything can happen.

    Examples
    --------
    >>> root, history = newton(lambda x: x**2 - 2, lambda x: 2 * x, 1.0)
    >>> [round(x, 4) for x in history[:4]]
    [1.0, 1.5, 1.4167, 1.4142]
    >>> abs(root - 2**0.5) < 1e-15
    True
    >>> newton(lambda x: x**3 - 2 * x + 2, lambda x: 3 * x**2 - 2, 0.0)
    Traceback (most recent call last):
    RuntimeError: no root after 50 steps: the last points were [1.0, 0.0]
    """
    history = [x0]
    for _ in range(max_iter):
        history.append(newton_step(f, df, history[-1]))
        if np.linalg.norm(history[-1] - history[-2]) <= tol:
            return history[-1], history
    raise RuntimeError(f"no root after {max_iter} steps: the last points were {history[-2:]}")
