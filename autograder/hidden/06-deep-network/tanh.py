"""Hidden tests of tanh: value and slope, also far out, and that networks know it."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances

OK_FORMAT = False

name = "tanh"
points = 1

SHAPES = ((), (5,), (3, 4))


def value_and_slope(tanh, z):
    value, slope = checks.pair(tanh(z), "what tanh returns")
    return (
        checks.numbers(value, np.shape(z), "the value of tanh"),
        checks.numbers(slope, np.shape(z), "the slope of tanh"),
    )


def samples():
    rng = np.random.default_rng(61)
    return [rng.normal(0, 2, shape) for shape in SHAPES[1:]] + [np.zeros((1, 1))]


def example(rng, tanh):
    """Try the function near zero and far out."""
    tanh(rng.normal(0, 10 ** rng.uniform(-2, 3), rng.integers(1, 5, rng.integers(4))))


@test_case(hidden=True, name="The value is the hyperbolic tangent", points=0.3)
def test_value(tanh):
    for z in samples():
        value, _ = value_and_slope(tanh, z)
        # e^z is known to a few ε, and so is a quotient of sums of such numbers.
        checks.close(value, np.tanh(z), tolerances.rounding(4, 1.0), "the value of tanh")


@test_case(hidden=True, name="The slope is the derivative of the hyperbolic tangent", points=0.3)
def test_slope(tanh):
    for z in samples():
        _, slope = value_and_slope(tanh, z)
        checks.close(slope, 1 / np.cosh(z) ** 2, tolerances.rounding(4, 1.0), "the slope of tanh")


@test_case(hidden=True, name="Far out the curve is flat, and nothing overflows", points=0.2)
def test_far_out(tanh):
    z = np.array([[-1000.0, -800.0, -40.0, 40.0, 710.0, 1000.0]])
    value, slope = value_and_slope(tanh, z)
    checks.close(value, np.sign(z), tolerances.rounding(4, 1.0), "the value of tanh far out")
    checks.close(slope, 0.0, tolerances.rounding(4, 1.0), "the slope of tanh far out")


@test_case(hidden=True, name="Networks find your activation by its name", points=0.2)
def test_networks_know_it(NeuralNetwork, tanh):
    z = np.array([[0.5, -1.5]])
    value, _ = value_and_slope(tanh, z)
    checks.close(value, np.tanh(z), tolerances.rounding(4, 1.0), "the value of tanh")
    known = checks.attribute(NeuralNetwork, "activations", "the class")
    found = known.get("tanh") if isinstance(known, dict) else None
    if not callable(found):
        said = "NeuralNetwork.activations has no function tanh: keep the line above its def"
        raise AssertionError(said)
    value, _ = value_and_slope(found, z)
    bound = tolerances.rounding(4, 1.0)
    checks.close(value, np.tanh(z), bound, "the value of the tanh that networks use")
