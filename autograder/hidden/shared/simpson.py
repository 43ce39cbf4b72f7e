"""Hidden tests of simpson: exactness, order, sign, refusals and the points it samples."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.integration import simpson as exact_rule

OK_FORMAT = False

name = "simpson"
points = 2


def wave(x):
    return np.exp(np.sin(x))


def example(rng, simpson):
    """Try the function on arguments that it is made for, and numbers of panels that it refuses."""
    k, a, b = rng.normal(size=3)
    simpson(lambda x: np.exp(np.sin(k * x)), a, b, int(rng.integers(-2, 60)))


@test_case(hidden=True, name="Polynomials up to degree three are integrated exactly", points=0.4)
def test_cubics(simpson):
    rng = np.random.default_rng(3)
    for n in (2, 4, 10):
        c, (a, b) = rng.normal(size=4), np.sort(rng.normal(0, 2, 2))
        got = simpson(lambda x, c=c: ((c[3] * x + c[2]) * x + c[1]) * x + c[0], a, b, n)
        powers = np.arange(1, 5)
        exact = np.sum(c / powers * (b**powers - a**powers))
        size = np.sum(np.abs(c) / powers * (abs(b) ** powers + abs(a) ** powers))
        what = f"the integral of a cubic with n = {n}"
        checks.close(checks.number(got, what), exact, tolerances.rounding(n + 1, size), what)


@test_case(
    hidden=True,
    name="Your sum is the composite Simpson rule: its error falls sixteenfold",
    points=0.4,
)
def test_is_simpsons_rule(simpson):
    a, b = 0.3, 2.1
    for n, k in ((2, 1), (4, 1), (8, 1), (16, 1), (32, 1), (150, 9)):
        what = f"the integral of a smooth function with n = {n}"

        def curve(x, k=k):
            return wave(k * x)

        got = checks.number(simpson(curve, a, b, n), what)
        tolerance = tolerances.rounding(n + 1, (b - a) * np.e)
        checks.close(got, exact_rule(curve, a, b, n), tolerance, what)


@test_case(hidden=True, name="Swapping the limits changes the sign", points=0.4)
def test_reversed_limits(simpson):
    for n in (2, 6):
        what = "the integral with swapped limits"
        got = checks.number(simpson(wave, 1.5, -0.5, n), what)
        tolerance = tolerances.rounding(n + 1, 2 * np.e)
        checks.close(got, -exact_rule(wave, -0.5, 1.5, n), tolerance, what)


@test_case(
    hidden=True, name="A number of panels that is odd, zero or negative is refused", points=0.4
)
def test_refuses(simpson):
    got = checks.number(simpson(wave, 0.0, 1.0, 6), "n = 6")
    checks.roughly(got, exact_rule(wave, 0.0, 1.0, 6), "n = 6")
    for n in (1, 7, 0, -2):
        checks.raises(ValueError, f"n = {n}", simpson, wave, 0.0, 1.0, n)


@test_case(hidden=True, name="The curve is sampled at exactly n + 1 different points", points=0.4)
def test_samples(simpson):
    for panels in ((2,), (10,), (24,), ()):
        n, seen = (*panels, 100)[0], []  # 100 if none is given

        def spy(x, seen=seen):
            seen.extend(np.ravel(x))
            return wave(x)

        got = checks.number(simpson(spy, -1.0, 2.0, *panels), "the integral")
        checks.roughly(got, exact_rule(wave, -1.0, 2.0, n), "the integral")
        places = np.sort(seen)
        different = 1 + np.count_nonzero(np.diff(places) > 1e-9)
        if different != n + 1:
            raise AssertionError(
                f"with n panels the curve is known at n + 1 points: expected {n + 1} different "
                f"points for n = {n}, got {different}"
            )
