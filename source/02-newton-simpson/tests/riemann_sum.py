"""Public tests of riemann_sum: by hand, bounds, the orders of the errors, refusals."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "riemann_sum"
points = 0

SEE = "(section “Riemann sums”)"


def ready(riemann_sum):
    """Make sure that the cell has been run."""
    assert callable(riemann_sum), "riemann_sum is not a function: run the cell that defines it"


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


@test_case(name="The sums of x² from 0 to 4 with n = 2 are 8, 40 and 20")
def test_by_hand(riemann_sum):
    ready(riemann_sum)
    for rule, expected in (("left", 8), ("right", 40), ("midpoint", 20)):
        what = f"the {rule} sum of x² from 0 to 4 with n = 2"
        got = number(riemann_sum(lambda x: x**2, 0.0, 4.0, 2, rule), what)
        assert abs(got - expected) < 1e-12, (
            f"{what}: expected {expected}, got {got:g}: draw the two rectangles. How wide are "
            f"they, and where do you read off their heights? {SEE}"
        )


@test_case(name="The area under 1 is the length of the interval, for every rule")
def test_constant(riemann_sum):
    ready(riemann_sum)
    for rule in ("left", "right", "midpoint"):
        for n in (1, 3, 10, 49):
            what = f"the {rule} sum of 1 from -1 to 2 with n = {n}"
            got = number(riemann_sum(lambda x: 1.0 + 0 * x, -1.0, 2.0, n, rule), what)
            assert abs(got - 3) < 1e-12, (
                f"{what}: expected 3, got {got:.6g}: are there exactly n rectangles? {SEE}"
            )


@test_case(name="Where exp rises, left is too small, right too large, and midpoint between")
def test_order_of_rules(riemann_sum):
    ready(riemann_sum)
    exact = np.e - 1
    left, middle, right = (
        number(riemann_sum(np.exp, 0.0, 1.0, 8, rule), f"the {rule} sum of exp")
        for rule in ("left", "midpoint", "right")
    )
    assert left < middle < exact < right, (
        f"exp from 0 to 1 with n = 8: expected left < midpoint < {exact:.4f} < right, got "
        f"{left:.4f}, {middle:.4f} and {right:.4f} {SEE}"
    )


@test_case(name="You refuse an n that is not positive, and a rule that does not exist")
def test_refuses(riemann_sum):
    ready(riemann_sum)
    number(riemann_sum(np.exp, 0.0, 1.0, 4, "left"), "the left sum of exp")
    for n, rule in ((0, "left"), (-3, "midpoint"), (4, "top")):
        try:
            riemann_sum(np.exp, 0.0, 1.0, n, rule)
        except ValueError:
            continue
        raise AssertionError(f"n = {n}, rule = {rule!r}: expected a ValueError, got none {SEE}")
