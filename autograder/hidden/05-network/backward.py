"""Hidden tests of backward: the exact gradient, from the cache alone, and what it trains."""

from functools import cache

import numpy as np
from otter.test_files import test_case

from autograder import checks, isolation, tolerances
from reference import network as reference
from reference.gradient_check import flatten
from reference.moons import make_moons
from reference.trials import draw_trial

OK_FORMAT = False

name = "backward"
points = 4

CASES = ((3, 12), (8, 50), (1, 20), (6, 1), (16, 33))


def trial(H, m):
    return draw_trial(H, m, seed=23)


def example(rng, backward):
    """Try the function on arguments that it is made for."""
    P, X, y = draw_trial(rng.integers(1, 33), rng.integers(1, 500), rng.integers(2**32))
    backward(P, reference.forward(P, X)[1], y)


def compare(backward, H, m, names):
    """Check some arrays of the student's gradient against the exact one."""
    P, X, y = trial(H, m)
    _, cached = reference.forward(P, X)
    expected = reference.backward(P, cached, y)
    tolerance = tolerances.backpropagation(P, cached, y)
    got = checks.gradient(backward(P, cached, y), P, "the gradient")
    for key in names:
        checks.close(got[key], expected[key], tolerance[key], f"the gradient of {key}")


@test_case(hidden=True, name="The gradient of the output layer is exact", points=1)
def test_output_layer(backward):
    for H, m in CASES:
        compare(backward, H, m, ("W2", "b2"))


@test_case(hidden=True, name="The gradient of the hidden layer is exact", points=1)
def test_hidden_layer(backward):
    for H, m in CASES:
        compare(backward, H, m, ("W1", "b1"))


@test_case(hidden=True, name="You use the chain rule, not differences of the loss", points=0.5)
def test_does_not_measure_the_loss(backward, env):
    with isolation.replaced(env, bce_loss=lambda p, y: np.mean(np.abs(p)) ** 2):
        compare(backward, *CASES[0], ("W1", "b1", "W2", "b2"))


@test_case(hidden=True, name="Nothing that is handed to your function is changed", points=0.5)
def test_changes_nothing(backward):
    P, X, y = trial(*CASES[0])
    _, cached = reference.forward(P, X)
    handed = dict(zip(("X", "z1", "a1", "z2", "p"), cached, strict=True)) | {"y": y}
    before = {key: array.copy() for key, array in (handed | P).items()}
    expected = reference.backward(P, cached, y)
    got = checks.gradient(backward(P, cached, y), expected, "the gradient")
    checks.roughly(flatten(got), flatten(expected), "the gradient")
    checks.unchanged(before, handed | P, "the arguments")


@cache
def reference_history(epochs):
    """Train the reference on few moons; return the losses."""
    return np.array(reference.train(*make_moons(100, seed=3), H=4, epochs=epochs)[1])


@test_case(
    hidden=True, name="Training with your gradient descends step by step as it should", points=0.5
)
def test_training_follows_the_reference(train):
    epochs = 60
    _, history = two_things(train(*make_moons(100, seed=3), 4, 1.0, epochs))
    history = checks.numbers(history, (epochs + 1,), "the history of the loss")
    # Rounding errors of relative size 1e-16 grow slowly along the path: 1e-9 is far beyond them,
    # and any wrong gradient leaves the path at the first step.
    checks.close(history, reference_history(epochs), 1e-9, "the history of the loss")


@cache
def reference_classes():
    """Train the reference; return its decisions on fresh moons."""
    P, _ = reference.train(*make_moons(200, seed=7), epochs=500)
    return reference.forward(P, make_moons(400, seed=8)[0])[0] >= 0.5


@test_case(
    hidden=True, name="Your trained network classifies moons that it has never seen", points=0.5
)
def test_classifies_fresh_moons(train):
    P, _ = two_things(train(*make_moons(200, seed=7), 8, 1.0, 500))
    P = checks.gradient(P, reference.init_params(8), "the trained parameters")
    classes = reference.forward(P, make_moons(400, seed=8)[0])[0] >= 0.5
    agreement = np.mean(classes == reference_classes())
    if agreement < 0.99:
        raise AssertionError(
            "the trained network should decide on fresh moons as a rightly trained one does: "
            f"expected 99 % of equal decisions, got {agreement:.0%}"
        )


def two_things(returned):
    """Make sure that train returned a pair."""
    if not isinstance(returned, (tuple, list)) or len(returned) != 2:
        raise AssertionError("train must return the parameters and the history: restore its cell")
    return returned
