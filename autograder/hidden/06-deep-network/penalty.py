"""Hidden tests of penalty: its value, its gradient, and that biases are free."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.deep_network import penalty
from reference.deep_trials import copies, draw_deep_trial, draw_kind, shapes

OK_FORMAT = False

name = "penalty"
points = 1

CASES = (([2, 4, 1], 0.3), ([3, 5, 4, 2], 0.01), ([2, 2], 7.0))


def call_penalty(NeuralNetwork, sizes, lam):
    """Return the student's network, the exact one, and the student's value and slopes."""
    exact, _, _ = draw_deep_trial(sizes, 3, 71)
    net = checks.instance(NeuralNetwork(list(sizes)), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    returned = checks.method(net, "penalty", "your network")(lam)
    value, slopes = checks.pair(returned, "what penalty returns")
    value = checks.number(value, "the value of the penalty")
    return net, exact, value, checks.arrays(slopes, shapes(exact.W), "the slopes")


def example(rng, NeuralNetwork):
    """Ask networks of all sizes for their price, and look at them afterwards."""
    net, *_ = call_penalty(NeuralNetwork, draw_kind(rng)[0], rng.uniform(0, 2))
    for kind in ("W", "b"):
        checks.attribute(net, kind, "your network after penalty")


@test_case(hidden=True, name="The value is half of λ times the sum of all squares", points=0.4)
def test_value(NeuralNetwork):
    for sizes, lam in CASES:
        _, exact, value, _ = call_penalty(NeuralNetwork, sizes, lam)
        right, terms = penalty(exact, lam)[0], sum(W.size for W in exact.W)
        checks.close(value, right, tolerances.rounding(terms, right), "the value of the penalty")


@test_case(hidden=True, name="The slopes are its derivatives, weight by weight", points=0.4)
def test_slopes(NeuralNetwork):
    for sizes, lam in CASES:
        _, exact, _, slopes = call_penalty(NeuralNetwork, sizes, lam)
        for l, right in enumerate(penalty(exact, lam)[1]):
            bound = tolerances.rounding(2, np.abs(right))
            checks.close(slopes[l], right, bound, f"the slopes of layer {l}")


@test_case(
    hidden=True, name="Without a price there is nothing to pay, and nothing moves", points=0.2
)
def test_zero_price_and_no_changes(NeuralNetwork):
    net, exact, value, _ = call_penalty(NeuralNetwork, [2, 4, 1], 0.3)
    right, terms = penalty(exact, 0.3)[0], sum(W.size for W in exact.W)
    checks.close(value, right, tolerances.rounding(terms, right), "the value of the penalty")
    kept = checks.attribute(net, "W", "your network after penalty")
    kept = checks.arrays(kept, shapes(exact.W), "self.W after penalty")
    named = [{f"W[{l}]": W for l, W in enumerate(each)} for each in (exact.W, kept)]
    checks.unchanged(*named, "penalty")
    _, _, value, slopes = call_penalty(NeuralNetwork, [2, 4, 1], 0.0)
    for part in (value, *slopes):
        checks.close(part, 0.0, 0.0, "the penalty with λ = 0")
