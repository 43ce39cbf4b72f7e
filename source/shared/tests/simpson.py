"""Public tests of simpson: exactness, a known area, the order of the error, refusals."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "simpson"
points = 0

SEE = "(section “Simpson's rule”)"


def ready(simpson):
    """Make sure that the cell has been run."""
    assert callable(simpson), "simpson is not a function: run the cell that defines it"


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


@test_case(name="Your rule is exact for x² and for x³")
def test_exact(simpson):
    ready(simpson)
    for power, a, b in ((2, 0.0, 3.0), (3, 0.0, 2.0), (3, -1.0, 2.0)):
        expected = (b ** (power + 1) - a ** (power + 1)) / (power + 1)
        for n in (2, 6):
            what = f"the integral of x^{power} from {a:g} to {b:g} with n = {n}"
            got = number(simpson(lambda x, power=power: x**power, a, b, n), what)
            assert abs(got - expected) < 1e-11, (
                f"{what}: expected {expected:.6f}, got {got:.6f}: check the weights 1, 4, 2, …, "
                f"4, 1 and the width of a panel {SEE}"
            )


@test_case(name="You find the area 2 under an arch of the sine")
def test_sine(simpson):
    ready(simpson)
    what = "the integral of sin from 0 to π"
    got = number(simpson(np.sin, 0.0, np.pi), f"{what} with the n that you get by default")
    assert abs(got - 2) < 1e-7, f"{what}: expected 2.000000 within 1e-7, got {got:.9f} {SEE}"


@test_case(name="Twice the panels leave you about a sixteenth of the error")
def test_order(simpson):
    ready(simpson)
    exact = np.e - 1
    few, many = (
        abs(number(simpson(np.exp, 0.0, 1.0, n), f"the integral of exp with n = {n}") - exact)
        for n in (4, 8)
    )
    assert 12 * many < few < 20 * many, (
        "integral of exp from 0 to 1, error with n = 4 over error with n = 8: expected about 16, "
        f"got {few:.1e} over {many:.1e}: a ratio of 4 is the trapezoid's or the midpoint's, a "
        f"ratio of 1 or 2 means wrong weights {SEE}"
    )


@test_case(name="You refuse an n that is odd, zero or negative with a ValueError")
def test_refuses(simpson):
    ready(simpson)
    for n in (7, 1, 0, -2):
        try:
            simpson(np.exp, 0.0, 1.0, n)
        except ValueError:
            continue
        raise AssertionError(
            f"n = {n}: expected a ValueError, got none: parabolas need pairs of panels {SEE}"
        )
