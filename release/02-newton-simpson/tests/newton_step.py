"""Public tests of newton_step: for a number, for a line, and for a vector."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "newton_step"
points = 0

SEE = "(section “a step of Newton's method”)"


def ready(newton_step):
    """Make sure that the cell has been run."""
    assert callable(newton_step), "newton_step is not a function: run the cell that defines it"


def numbers(value, shape, what):
    """Return a value as an array of real, finite numbers of a shape."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    if array.shape == (1,) and shape == ():
        array = array.reshape(())  # an array of one number is a number
    wanted = f"shape {shape}" if shape else "one number"
    assert array.shape == shape, f"{what}: expected {wanted}, got an array of shape {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


@test_case(name="One step for x² = 2 takes you from 1 to 1.5, two more to 1.4142157")
def test_square_root(newton_step):
    ready(newton_step)
    x = 1.0
    for expected in (1.5, 17 / 12, 577 / 408):
        step = newton_step(lambda x: x**2 - 2, lambda x: 2 * x, x)
        got = float(numbers(step, (), "a step for a number"))
        assert abs(got - expected) < 1e-12, (
            f"f(x) = x² - 2 at x = {x:.6f}: expected {expected:.6f}, got {got:.6f}. Draw the "
            f"tangent there: where does it cross zero? {SEE}"
        )
        x = expected


@test_case(name="If the curve is a line, one step takes you to its zero")
def test_line(newton_step):
    ready(newton_step)
    for x in (10.0, -3.5, 2.0):
        step = newton_step(lambda x: 3 * x - 6, lambda x: 3.0, x)
        got = float(numbers(step, (), "a step for a number"))
        assert abs(got - 2) < 1e-12, (
            f"f(x) = 3x - 6 from x = {x}: expected 2, got {got}: the tangent of a line is the "
            f"line itself {SEE}"
        )


@test_case(name="For two equations, you solve with the whole Jacobian")
def test_system(newton_step):
    ready(newton_step)
    A, root = np.array([[3.0, 1], [-1, 2]]), np.array([1.0, 2])
    for start in ([0.0, 0], [5.0, -4], [1.0, 2]):
        x = np.array(start)
        step = newton_step(lambda v: A @ (np.asarray(v) - root), lambda v: A.copy(), x)
        got = numbers(step, (2,), "a step for a vector of two numbers")
        assert np.max(np.abs(got - root)) < 1e-11, (
            f"3u + v = 5 and -u + 2v = 3 from (u, v) = {tuple(start)}: expected (1, 2), got "
            f"({got[0]:.6g}, {got[1]:.6g}): which linear system does the step solve, and which "
            f"index of the Jacobian is the row? {SEE}"
        )


@test_case(name="Where the tangent is flat, you let the error be raised")
def test_flat(newton_step):
    ready(newton_step)
    try:
        got = newton_step(lambda x: x * x + 1.0, lambda x: 2 * x, 0.0)
    except ZeroDivisionError:
        return
    raise AssertionError(
        f"f(x) = x² + 1 at x = 0: expected ZeroDivisionError, got {got!r}: a flat tangent never "
        f"crosses zero, so there is no step to take {SEE}"
    )
