"""Hidden tests of taylor_polynomial: every term, arrays, and what the remainder may be."""

import math

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.taylor import taylor_polynomial as exact_polynomial

OK_FORMAT = False

name = "taylor_polynomial"
points = 2


def example(rng, taylor_polynomial):
    """Try derivatives, a number or an array of them, and the point of the expansion."""
    x = rng.normal(size=rng.integers(1, 5, rng.integers(3)))
    taylor_polynomial(rng.normal(0, 3, rng.integers(1, 12)).tolist(), x, float(rng.normal()))


def tolerance(derivatives, x, x0):
    """Bound the rounding of a sum of derivatives times powers over factorials."""
    size = exact_polynomial(np.abs(derivatives), np.abs(np.subtract(x, x0)), 0.0)
    return tolerances.rounding(len(derivatives) + 1, size)


def trial(terms):
    rng = np.random.default_rng([17, terms])
    return rng.normal(0, 3, terms).tolist(), float(rng.normal()), float(rng.normal(0, 2))


@test_case(hidden=True, name="The polynomial is right, whatever its degree and x0", points=0.5)
def test_values(taylor_polynomial):
    for terms in (1, 2, 3, 6, 25):
        derivatives, x, x0 = trial(terms)
        for place in (x, x0, 3):
            what = f"the polynomial of degree {terms - 1}"
            got = checks.number(taylor_polynomial(list(derivatives), place, x0), what)
            expected = exact_polynomial(derivatives, place, x0)
            checks.close(got, expected, tolerance(derivatives, place, x0), what)


@test_case(hidden=True, name="Of an array of places you return an array of values", points=0.5)
def test_arrays(taylor_polynomial):
    derivatives, _, x0 = trial(5)
    for shape in ((4,), (2, 3)):
        x = np.random.default_rng(3).normal(0, 2, shape)
        got = taylor_polynomial(np.array(derivatives), x.copy(), x0)
        got = checks.numbers(got, shape, "the values")
        bound = tolerance(derivatives, x, x0)
        checks.close(got, exact_polynomial(derivatives, x, x0), bound, "the values")


@test_case(hidden=True, name="The remainder is as small as Taylor's theorem says", points=0.5)
def test_remainder(taylor_polynomial):
    x0 = 0.7
    cycle = [np.sin(x0), np.cos(x0), -np.sin(x0), -np.cos(x0)]
    for terms in (2, 3, 4, 7):
        derivatives = [float(cycle[k % 4]) for k in range(terms)]
        for h in (0.5, -0.25, 0.125):
            what = f"the remainder of the sine's polynomial of degree {terms - 1}"
            got = checks.number(taylor_polynomial(derivatives, x0 + h, x0), what)
            # Lagrange: the next derivative somewhere between, and no derivative exceeds 1.
            bound = abs(h) ** terms / math.factorial(terms)
            checks.close(got, np.sin(x0 + h), bound + tolerance(derivatives, x0 + h, x0), what)


@test_case(hidden=True, name="What you are given is the same after the call", points=0.5)
def test_changes_nothing(taylor_polynomial):
    derivatives, _, x0 = trial(4)
    handed = {"derivatives": np.array(derivatives), "x": np.array([0.5, -1.0, 2.0])}
    before = {key: value.copy() for key, value in handed.items()}
    got = taylor_polynomial(handed["derivatives"], handed["x"], x0)
    got = checks.numbers(got, (3,), "the values")
    checks.roughly(got, exact_polynomial(derivatives, before["x"], x0), "the values")
    checks.unchanged(before, handed, "the arguments")
