"""Public tests of slope: by hand, and a refusal."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "slope"
points = 0

SEE = "(section “the slope of a secant”)"


@test_case(name="The secant of x² from 1 to 3 has slope 4")
def test_by_hand(slope):
    got = slope(lambda x: x**2, 1.0, 3.0)
    assert np.ndim(got) == 0, f"expected one number, got {got!r} {SEE}"
    assert abs(got - 4) < 1e-12, f"f(x) = x² from 1 to 3: expected 4, got {got:g} {SEE}"


@test_case(name="You refuse a = b with a ValueError")
def test_refuses_one_point(slope):
    try:
        got = slope(lambda x: x**2, 1.0, 1.0)
    except ValueError:
        return
    raise AssertionError(f"a = b = 1: expected a ValueError, got {got!r} {SEE}")
