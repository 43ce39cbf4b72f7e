"""Hidden tests of update_with_momentum: the first step, the memory, and the special case β = 0."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances
from reference.deep_network import update_with_momentum
from reference.deep_trials import copies, draw_deep_trial, shapes

OK_FORMAT = False

name = "update_with_momentum"
points = 1

SIZES = [2, 4, 3, 1]


def walk(NeuralNetwork, steps, eta, beta, seed):
    """Take random steps with the student's network and the exact one; return both."""
    exact, _, _ = draw_deep_trial(SIZES, 3, seed)
    net = checks.instance(NeuralNetwork(list(SIZES)), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        gradient = [[rng.normal(size=a.shape) for a in kind] for kind in (exact.W, exact.b)]
        checks.method(net, "update_with_momentum", "your network")(
            *map(copies, gradient), eta, beta
        )
        update_with_momentum(exact, *gradient, eta, beta)
    return net, exact


def compare(net, exact, names, steps, what):
    """Check some lists of arrays of a network; numbers of size 10 at most went into them."""
    bound = tolerances.rounding(3 * steps, 10.0)
    for kind in names:
        right = getattr(exact, kind)
        got = checks.attribute(net, kind, "your network")
        got = checks.arrays(got, shapes(right), f"self.{kind} after a step")
        for l, array in enumerate(right):
            checks.close(got[l], array, bound, f"{kind}[{l}] {what}")


def example(rng, NeuralNetwork):
    """Walk, and look where that has led."""
    steps, seed = rng.integers(1, 5), rng.integers(2**32)
    net, _ = walk(NeuralNetwork, steps, rng.uniform(0, 1), rng.choice([0.0, 0.5, 0.9]), seed)
    for kind in ("W", "b", "vW", "vb"):
        checks.attribute(net, kind, "your network after a step")


@test_case(hidden=True, name="The first step is one of plain descent", points=0.3)
def test_first_step(NeuralNetwork):
    compare(*walk(NeuralNetwork, 1, 0.2, 0.9, 81), ("W", "b"), 1, "after the first step")


@test_case(hidden=True, name="Later steps remember the ones before", points=0.4)
def test_memory(NeuralNetwork):
    for steps, eta, beta in ((2, 0.2, 0.9), (5, 0.05, 0.5)):
        both = walk(NeuralNetwork, steps, eta, beta, 82)
        compare(*both, ("W", "b"), steps, f"after {steps} steps")


@test_case(hidden=True, name="The velocities are kept on the network", points=0.2)
def test_velocities(NeuralNetwork):
    both = walk(NeuralNetwork, 3, 0.1, 0.8, 83)
    compare(*both, ("vW", "vb"), 3, "after 3 steps")


@test_case(hidden=True, name="With β = 0 nothing is remembered", points=0.1)
def test_no_memory(NeuralNetwork):
    both = walk(NeuralNetwork, 3, 0.1, 0.0, 84)
    compare(*both, ("W", "b"), 3, "after 3 steps with β = 0")
