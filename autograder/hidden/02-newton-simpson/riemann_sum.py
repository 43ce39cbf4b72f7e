"""Hidden tests of riemann_sum: the three rules, the direction, what is refused."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.integration import riemann_sum as exact_sum

OK_FORMAT = False

name = "riemann_sum"
points = 2

PANELS = (1, 2, 5, 12, 49)


def wave(x):
    return np.exp(np.sin(x))


def example(rng, riemann_sum):
    """Try the function on arguments that it is made for, and panels and rules that it refuses."""
    k, a, b = rng.normal(size=3)
    rule = ("left", "right", "midpoint", "middle")[rng.integers(4)]
    riemann_sum(lambda x: np.exp(np.sin(k * x)), a, b, int(rng.integers(-2, 60)), rule)


def compare(riemann_sum, a, b, n, *rule):
    """Check a student's sum over n panels against the exact one."""
    what = f"the {(*rule, 'left')[0]} sum with n = {n}"
    got = checks.number(riemann_sum(wave, a, b, n, *rule), what)
    tolerance = tolerances.rounding(n + 1, abs(b - a) * np.e)
    checks.close(got, exact_sum(wave, a, b, n, *rule), tolerance, what)


@test_case(hidden=True, name="Left and right sums take the heights at the panels' ends", points=0.5)
def test_ends(riemann_sum):
    for n in PANELS:
        for rule in (("left",), ("right",), ()):
            compare(riemann_sum, 0.3, 2.1, n, *rule)


@test_case(hidden=True, name="Midpoint sums take the heights in the middle", points=0.5)
def test_middles(riemann_sum):
    for n in PANELS:
        compare(riemann_sum, -0.4, 1.7, n, "midpoint")


@test_case(hidden=True, name="From right to left, the same walk gives the other sign", points=0.5)
def test_reversed_limits(riemann_sum):
    for n in (1, 6, 49):
        for rule in ("left", "right", "midpoint"):
            compare(riemann_sum, 1.5, -0.5, n, rule)


@test_case(hidden=True, name="No panels, or no such rule: that is refused", points=0.5)
def test_refuses(riemann_sum):
    for rule in ("left", "right", "midpoint"):
        what = f"the {rule} sum with n = 8"
        got = checks.number(riemann_sum(wave, 0.0, 1.0, 8, rule), what)
        checks.roughly(got, exact_sum(wave, 0.0, 1.0, 8, rule), what)
        for n in (0, -1, -4):
            checks.raises(ValueError, f"n = {n}", riemann_sum, wave, 0.0, 1.0, n, rule)
    for rule in ("middle", "simpson", "", "Left"):
        checks.raises(ValueError, f"rule = {rule!r}", riemann_sum, wave, 0.0, 1.0, 4, rule)
