"""Hidden tests of trapezoid: exactness, values, the direction, what is refused.

Wherever a notebook's own riemann_sum is wrong, trapezoid is judged with the right one.
"""

import numpy as np
from otter.test_files import test_case

from autograder import checks, isolation, tolerances
from reference.integration import riemann_sum as right_sum
from reference.integration import trapezoid as exact_rule

OK_FORMAT = False

name = "trapezoid"
points = 1


def wave(x):
    return np.exp(np.sin(x))


def example(rng, trapezoid):
    """Try the function on arguments that it is made for, and numbers of panels that it refuses."""
    k, a, b = rng.normal(size=3)
    trapezoid(lambda x: np.exp(np.sin(k * x)), a, b, int(rng.integers(-2, 60)))


def compare(trapezoid, a, b, n):
    """Check a student's rule with n panels against the exact one."""
    what = f"the rule with n = {n}"
    got = checks.number(trapezoid(wave, a, b, n), what)
    tolerance = tolerances.rounding(n + 1, abs(b - a) * np.e)
    checks.close(got, exact_rule(wave, a, b, n), tolerance, what)


@test_case(hidden=True, name="Straight lines are integrated exactly", points=0.25)
def test_lines(trapezoid, env):
    def test():
        rng = np.random.default_rng(8)
        for n in (1, 3, 10):
            m, c, a, b = rng.normal(0, 2, 4)
            what = f"the integral of a line with n = {n}"
            got = checks.number(trapezoid(lambda x, m=m, c=c: m * x + c, a, b, n), what)
            exact = m * (b**2 - a**2) / 2 + c * (b - a)
            size = (abs(b) + abs(a)) * (abs(m) * (abs(a) + abs(b)) + abs(c))
            checks.close(got, exact, tolerances.rounding(n + 1, size), what)

    isolation.carried_forward(test, env, riemann_sum=right_sum)


@test_case(
    hidden=True, name="Your sum is the trapezoid rule, for any number of panels", points=0.25
)
def test_is_the_trapezoid_rule(trapezoid, env):
    def test():
        for n in (1, 2, 5, 49, 90):
            compare(trapezoid, 0.3, 2.1, n)

    isolation.carried_forward(test, env, riemann_sum=right_sum)


@test_case(hidden=True, name="Swapping the limits changes the sign", points=0.25)
def test_reversed_limits(trapezoid, env):
    def test():
        for n in (1, 6):
            compare(trapezoid, 1.5, -0.5, n)

    isolation.carried_forward(test, env, riemann_sum=right_sum)


@test_case(hidden=True, name="A number of panels that is zero or negative is refused", points=0.25)
def test_refuses(trapezoid, env):
    def test():
        got = checks.number(trapezoid(wave, 0.0, 1.0, 6), "n = 6")
        checks.roughly(got, exact_rule(wave, 0.0, 1.0, 6), "n = 6")
        for n in (0, -1, -4):
            checks.raises(ValueError, f"n = {n}", trapezoid, wave, 0.0, 1.0, n)

    isolation.carried_forward(test, env, riemann_sum=right_sum)
