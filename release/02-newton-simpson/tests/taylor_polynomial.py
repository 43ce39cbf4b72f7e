"""Public tests of taylor_polynomial: by hand, at x0 itself, arrays, closing in on exp."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "taylor_polynomial"
points = 0

SEE = "(section “a polynomial that fits at a point”)"


def ready(taylor_polynomial):
    """Make sure that the cell has been run."""
    defined = callable(taylor_polynomial)
    assert defined, "taylor_polynomial is not a function: run the cell that defines it"


def numbers(value, shape, what):
    """Return a value as an array of real, finite numbers of a shape."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    wanted = f"shape {shape}" if shape else "one number"
    assert array.shape == shape, f"{what}: expected {wanted}, got an array of shape {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


@test_case(name="With f = 7, f′ = -2 and f″ = 6 at x0 = 1, p(3) is 15")
def test_by_hand(taylor_polynomial):
    ready(taylor_polynomial)
    for derivatives, expected in (([7.0], 7), ([7.0, -2.0], 3), ([7.0, -2.0, 6.0], 15)):
        what = f"derivatives {derivatives} at x0 = 1, x = 3"
        got = float(numbers(taylor_polynomial(derivatives, 3.0, 1.0), (), what))
        assert abs(got - expected) < 1e-12, (
            f"{what}: expected {expected}, got {got:g}: which power of x - x0 belongs to f″, and "
            f"which factorial divides it? {SEE}"
        )


@test_case(name="At x0 itself the polynomial has the function's value")
def test_at_the_point(taylor_polynomial):
    ready(taylor_polynomial)
    for x0 in (0.0, 2.0, -1.5):
        what = f"derivatives [4, 5, 6] at x0 = {x0:g}, x = {x0:g}"
        got = float(numbers(taylor_polynomial([4.0, 5.0, 6.0], x0, x0), (), what))
        assert abs(got - 4) < 1e-12, (
            f"{what}: expected 4, got {got:g}: what is left of the sum where x - x0 = 0? {SEE}"
        )


@test_case(name="You take an array of places and return an array of values")
def test_array(taylor_polynomial):
    ready(taylor_polynomial)
    x = np.array([-1.0, 0.0, 2.0])
    what = "derivatives [1, 1, 2] at x0 = 0, x = [-1, 0, 2]"
    got = numbers(taylor_polynomial([1.0, 1.0, 2.0], x, 0.0), (3,), what)
    expected = np.array([1.0, 1.0, 7.0])  # 1 + x + x²
    assert np.max(np.abs(got - expected)) < 1e-12, (
        f"{what}: expected {expected.tolist()}, got {got.tolist()} {SEE}"
    )


@test_case(name="With more terms you come closer to e")
def test_closes_in(taylor_polynomial):
    ready(taylor_polynomial)
    for n, bound in ((2, 0.3), (5, 2e-3), (10, 3e-8), (17, 1e-14)):
        what = f"the polynomial of degree {n} of exp around 0, at x = 1"
        got = float(numbers(taylor_polynomial([1.0] * (n + 1), 1.0, 0.0), (), what))
        assert abs(got - np.e) < bound, (
            f"{what}: expected e = {np.e:.15f} within {bound:g}, got {got:.15f}: is every entry "
            f"of derivatives used, and divided by its own factorial? {SEE}"
        )
