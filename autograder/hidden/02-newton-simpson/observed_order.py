"""Hidden tests of observed_order: powers, errors that are none, what has no order."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances

OK_FORMAT = False

name = "observed_order"
points = 1


def example(rng, observed_order):
    """Try errors, and now and then too few of them, or one that is none."""
    errors = 10 ** rng.uniform(-12, 1, rng.integers(0, 8))
    errors[: int(rng.integers(5) == 0)] *= rng.integers(-1, 1)
    observed_order(rng.permutation(errors))


def tolerance(errors):
    """Bound the rounding of a difference of logarithms, and of the quotient before it."""
    return tolerances.rounding(2, 2 + np.max(np.abs(np.log2(errors))))


@test_case(hidden=True, name="Errors that are a power of h have its exponent as order", points=0.4)
def test_powers(observed_order):
    for C, p, count in ((3.0, 1, 4), (0.2, 2, 2), (50.0, 4, 6), (7.0, 0.5, 3), (1.0, -1, 3)):
        errors = [C * (0.3 / 2**i) ** p for i in range(count)]
        got = checks.numbers(observed_order(errors), (count - 1,), "the orders")
        checks.close(got, p, tolerance(errors), f"the orders of errors C h^{p}")


@test_case(hidden=True, name="Each order compares an error with the next", points=0.3)
def test_neighbours(observed_order):
    errors = np.array([0.31, 0.09, 0.017, 0.0049, 0.0003, 0.0005])
    kept = errors.copy()
    got = checks.numbers(observed_order(errors), (5,), "the orders")
    expected = -np.diff(np.log2(kept))
    checks.close(got, expected, tolerance(kept), "the orders of uneven errors")
    checks.unchanged({"errors": kept}, {"errors": errors}, "the arguments")


@test_case(hidden=True, name="What has no order is refused", points=0.3)
def test_refuses(observed_order):
    got = checks.numbers(observed_order([0.8, 0.1, 0.05]), (2,), "the orders")
    checks.close(got, [3.0, 1.0], tolerance([0.8, 0.1, 0.05]), "the orders")
    for what, errors in (
        ("one error", [0.1]),
        ("no error", []),
        ("an error of zero", [0.1, 0.0, 0.01]),
        ("a last error of zero", [0.1, 0.01, 0.0]),
        ("a negative error", [0.1, -0.01]),
    ):
        checks.raises(ValueError, what, observed_order, errors)
