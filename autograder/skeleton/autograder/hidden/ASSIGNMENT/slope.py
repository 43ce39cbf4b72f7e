"""Hidden tests of slope: parabolas, the order of the ends, and one point only."""

from otter.test_files import test_case

from autograder import checks, tolerances

OK_FORMAT = False

name = "slope"
points = 2


def parabola(x):
    return 3 * x * x - x


def compare(slope, a, b):
    got = checks.number(slope(parabola, a, b), "the slope of a secant")
    size = (abs(parabola(a)) + abs(parabola(b))) / abs(b - a)
    bound = tolerances.rounding(6, size + abs(got))
    checks.close(got, 3 * (a + b) - 1, bound, "the slope of a secant of a parabola")


def example(rng, slope):
    """Try the function on any two points, and now and then on one."""
    a, b = rng.normal(size=2)
    slope(parabola, a, a if rng.integers(9) == 0 else b)


@test_case(hidden=True, name="Secants of a parabola have the slopes that algebra gives", points=1)
def test_parabola(slope):
    for a, b in ((0.0, 1.0), (-2.0, 5.0), (1.5, 1.75)):
        compare(slope, a, b)


@test_case(hidden=True, name="It does not matter which end comes first", points=0.5)
def test_order_of_ends(slope):
    compare(slope, 4.0, -1.0)


@test_case(hidden=True, name="One point has no secant: that is refused", points=0.5)
def test_one_point(slope):
    compare(slope, 0.0, 2.0)
    checks.raises(ValueError, "a = b", slope, parabola, 0.7, 0.7)
