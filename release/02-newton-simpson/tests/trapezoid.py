"""Public tests of trapezoid: by hand, lines, the order of the error, refusals."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "trapezoid"
points = 0

SEE = "(section “the trapezoid rule”)"


def ready(trapezoid):
    """Make sure that the cell has been run."""
    assert callable(trapezoid), "trapezoid is not a function: run the cell that defines it"


def number(value, what):
    """Return a value as one real, finite number."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected a number, got a value of type {kind}"
    assert array.size == 1, f"{what}: expected one number, got an array of shape {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected a finite number, got nan or infinity"
    return float(array.reshape(()))


@test_case(name="The rule gives 24 for x² from 0 to 4 with n = 2, and 32 with n = 1")
def test_by_hand(trapezoid):
    ready(trapezoid)
    for n, expected in ((1, 32), (2, 24), (4, 22)):
        what = f"the trapezoid rule for x² from 0 to 4 with n = {n}"
        got = number(trapezoid(lambda x: x**2, 0.0, 4.0, n), what)
        assert abs(got - expected) < 1e-12, (
            f"{what}: expected {expected}, got {got:g}: how often does a point between two panels "
            f"count, and how often an end? {SEE}"
        )


@test_case(name="Straight lines are integrated exactly")
def test_lines(trapezoid):
    ready(trapezoid)
    for n in (1, 3, 10):
        what = f"the integral of 3x - 1 from -1 to 2 with n = {n}"
        got = number(trapezoid(lambda x: 3 * x - 1, -1.0, 2.0, n), what)
        assert abs(got - 1.5) < 1e-12, f"{what}: expected 1.5, got {got:.6g} {SEE}"


@test_case(name="Twice the panels leave you about a quarter of the error")
def test_order(trapezoid):
    ready(trapezoid)
    exact = np.e - 1
    few, many = (
        abs(number(trapezoid(np.exp, 0.0, 1.0, n), f"the integral of exp with n = {n}") - exact)
        for n in (8, 16)
    )
    assert 3.5 * many < few < 4.5 * many, (
        "integral of exp from 0 to 1, error with n = 8 over error with n = 16: expected about 4, "
        f"got {few:.1e} over {many:.1e}: a ratio of 2 is that of a left or a right sum {SEE}"
    )


@test_case(name="You refuse an n that is zero or negative with a ValueError")
def test_refuses(trapezoid):
    ready(trapezoid)
    number(trapezoid(np.exp, 0.0, 1.0, 4), "the integral of exp")
    for n in (0, -2):
        try:
            trapezoid(np.exp, 0.0, 1.0, n)
        except ValueError:
            continue
        raise AssertionError(f"n = {n}: expected a ValueError, got none {SEE}")
