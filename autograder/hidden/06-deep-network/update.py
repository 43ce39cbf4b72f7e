"""Hidden tests of update: one step, several steps, and a gradient that stays as it was."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.deep_trials import copies, draw_deep_trial, draw_kind, shapes

OK_FORMAT = False

name = "update"
points = 1

SIZES = [3, 5, 4, 2]


def start(NeuralNetwork, seed, sizes=SIZES):
    """Return a student's network, its parameters, and a random gradient for each of two steps."""
    exact, _, _ = draw_deep_trial(sizes, 4, seed)
    net = checks.instance(NeuralNetwork(list(sizes)), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    rng = np.random.default_rng(seed)
    gradients = [
        [[rng.normal(size=array.shape) for array in arrays] for arrays in (exact.W, exact.b)]
        for _ in ("one step", "another")
    ]
    return net, (exact.W, exact.b), gradients


def check_moved(net, old, steps, what):
    """Check the parameters after steps (gradient, eta)."""
    for kind, place in (("W", 0), ("b", 1)):
        arrays = checks.attribute(net, kind, "your network after update")
        arrays = checks.arrays(arrays, shapes(old[place]), f"self.{kind} after update")
        for l, before in enumerate(old[place]):
            moves = [eta * gradient[place][l] for gradient, eta in steps]
            size = np.abs(before) + sum(np.abs(move) for move in moves)
            bound = tolerances.rounding(len(steps) + 1, size)
            checks.close(arrays[l], before - sum(moves), bound, f"{kind}[{l}] {what}")


def example(rng, NeuralNetwork):
    """Let networks of all sizes take two steps, and look at them afterwards."""
    net, _, gradients = start(NeuralNetwork, rng.integers(2**32), draw_kind(rng)[0])
    for gradient in gradients:
        checks.method(net, "update", "your network")(*gradient, rng.uniform(0, 2))
    for kind in ("W", "b"):
        checks.attribute(net, kind, "your network after update")


@test_case(hidden=True, name="One step moves every parameter against its slope", points=0.5)
def test_one_step(NeuralNetwork):
    for sizes, eta in ((SIZES, 0.3), ([2, 3], 2.0), ([1, 4, 4, 4, 1], 0.05)):
        net, old, (gradient, _) = start(NeuralNetwork, 51, sizes)
        checks.method(net, "update", "your network")(*map(copies, gradient), eta)
        check_moved(net, old, [(gradient, eta)], "after a step")


@test_case(hidden=True, name="A second step goes on from where the first has led", points=0.3)
def test_two_steps(NeuralNetwork):
    net, old, gradients = start(NeuralNetwork, 52)
    steps = list(zip(gradients, (0.5, 0.1), strict=True))
    for gradient, eta in steps:
        checks.method(net, "update", "your network")(*map(copies, gradient), eta)
    check_moved(net, old, steps, "after two steps")


@test_case(hidden=True, name="The gradient that you are handed stays as it was", points=0.2)
def test_changes_no_gradient(NeuralNetwork):
    net, old, (gradient, _) = start(NeuralNetwork, 53)
    dW, db = map(copies, gradient)
    checks.method(net, "update", "your network")(dW, db, 0.4)
    check_moved(net, old, [(gradient, 0.4)], "after a step")
    for kind, before, after in zip(("dW", "db"), gradient, (dW, db), strict=True):
        after = checks.arrays(after, shapes(before), f"{kind} after update")
        named = [{f"{kind}[{l}]": g for l, g in enumerate(each)} for each in (before, after)]
        checks.unchanged(*named, "update")
