"""Public tests of observed_order: powers of two, one order for each pair, refusals."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "observed_order"
points = 0

SEE = "(section “the observed order”)"


def ready(observed_order):
    """Make sure that the cell has been run."""
    defined = callable(observed_order)
    assert defined, "observed_order is not a function: run the cell that defines it"


def orders(value, count, what):
    """Return a value as an array of that many real, finite numbers."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    assert array.shape == (count,), (
        f"{what}: expected shape ({count},), got {array.shape}: one order for each error and the "
        f"next {SEE}"
    )
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


@test_case(name="Errors that fall to a half, a quarter, a sixteenth have the orders 1, 2, 4")
def test_powers(observed_order):
    ready(observed_order)
    for factor, expected in ((2, 1), (4, 2), (16, 4)):
        errors = [0.8, 0.8 / factor, 0.8 / factor**2]
        what = f"errors {errors}"
        got = orders(observed_order(errors), 2, what)
        assert np.max(np.abs(got - expected)) < 1e-12, (
            f"{what}: expected [{expected}, {expected}], got {got.tolist()}: 2 to which power is "
            f"the quotient? {SEE}"
        )


@test_case(name="Where the quotient changes, each order has its own place")
def test_uneven(observed_order):
    ready(observed_order)
    errors = np.array([1.0, 0.5, 0.125, 0.25])
    got = orders(observed_order(errors), 3, "errors [1, 1/2, 1/8, 1/4]")
    assert np.max(np.abs(got - [1, 2, -1])) < 1e-12, (
        f"errors [1, 1/2, 1/8, 1/4]: expected [1, 2, -1], got {got.tolist()} {SEE}"
    )


@test_case(name="You refuse a single error, and an error of zero, with a ValueError")
def test_refuses(observed_order):
    ready(observed_order)
    orders(observed_order([0.2, 0.1]), 1, "errors [0.2, 0.1]")
    for errors in ([0.1], [0.1, 0.0], [0.0, 0.1], [-0.2, -0.1]):
        try:
            observed_order(errors)
        except ValueError:
            continue
        raise AssertionError(f"errors {errors}: expected a ValueError, got none {SEE}")
