"""Hidden tests of compare: the rows' form, and the figures against the student's own runs."""

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import checks
from reference.deep_data import parabola, xor

OK_FORMAT = False

name = "compare"
points = 2

SIZES = ([1, 3, 1], [1, 2, 2, 1], [1, 5, 1])
EPOCHS, ETA = 10, 0.01  # few and small: a network that is wrong elsewhere stays finite


def epochs_for(NeuralNetwork):
    """Return how long the student's networks can be trained: not at all, if that fails.

    What is wrong with backward or update has cost its points there.
    """
    try:
        own_run(NeuralNetwork, SIZES[1], *parabola(5), EPOCHS)
    except Exception:
        return 0
    return EPOCHS


def rows_of(compare, sizes, X, Y, epochs, **options):
    """Return the rows, their form checked: sizes, a count and two losses in each."""
    rows = compare([list(each) for each in sizes], X, Y, epochs, ETA, **options)
    if not isinstance(rows, (list, tuple)) or len(rows) != len(sizes):
        raise AssertionError(f"the table: expected {len(sizes)} rows, one for each architecture")
    for row, wanted in zip(rows, sizes, strict=True):
        if not isinstance(row, (list, tuple)) or len(row) != 4:
            raise AssertionError("a row: expected layer sizes, parameters, first and last loss")
        got = checks.numbers(row[0], (len(wanted),), "the layer sizes in a row")
        checks.close(got, np.array(wanted), 0.0, "the layer sizes in a row")
    return [(row[1], checks.numbers(row[2:], (2,), "the losses in a row")) for row in rows]


def own_run(NeuralNetwork, sizes, X, Y, epochs, output="linear", seed=1):
    """Return the first and last loss of the student's own network, trained by the test."""
    made = NeuralNetwork(list(sizes), activation="tanh", output=output, seed=seed)
    net = checks.instance(made, "a new network")
    history = checks.method(net, "train", "your network")(X.copy(), Y.copy(), epochs, ETA)
    history = checks.numbers(history, (epochs + 1,), "the history of the loss")
    return history[[0, -1]]


def check_losses(NeuralNetwork, compare, sizes, X, Y, **options):
    epochs = epochs_for(NeuralNetwork)
    rows = rows_of(compare, sizes, X.copy(), Y.copy(), epochs, **options)
    for each, (_, losses) in zip(sizes, rows, strict=True):
        own = own_run(NeuralNetwork, each, X, Y, epochs, **options)
        # The same run twice: the same roundings, up to the order of sums. Another seed, another
        # rate or one epoch less changes the third digit.
        checks.close(losses, own, 1e-9 * (1 + own), "the losses of a row against your own run")


def example(rng, compare):
    """Compare some architectures on a few samples of a parabola."""
    sizes = [[1, *rng.integers(1, 5, rng.integers(0, 3)).tolist(), 1] for _ in range(2)]
    X, Y = parabola(int(rng.integers(2, 20)))
    output = str(rng.choice(["linear", "sigmoid"]))
    compare(sizes, X, Y, int(rng.integers(1, 5)), rng.uniform(0, 0.1), output, int(rng.integers(9)))


@test_case(hidden=True, name="Parameters are counted, weights and biases alike", points=0.6)
def test_counts(NeuralNetwork, compare):
    sizes = ([2, 3, 1], [2, 4, 4, 1], [2, 1])
    rows = rows_of(compare, sizes, *xor(), epochs_for(NeuralNetwork))
    for each, (count, _) in zip(sizes, rows, strict=True):
        right = sum((n + 1) * k for n, k in pairwise(each))
        checks.close(checks.number(count, "the count"), right, 0.0, "the number of parameters")


@test_case(hidden=True, name="The losses are those of your own networks, in order", points=0.8)
def test_losses(NeuralNetwork, compare):
    check_losses(NeuralNetwork, compare, SIZES, *parabola(21))


@test_case(hidden=True, name="Output, seed and data are those that you are handed", points=0.4)
def test_options(NeuralNetwork, compare):
    check_losses(NeuralNetwork, compare, SIZES[:2], *parabola(15), seed=4)
    check_losses(NeuralNetwork, compare, ([2, 3, 1], [2, 5, 1]), *xor(), output="sigmoid")


@test_case(hidden=True, name="The data is the same after the comparison", points=0.2)
def test_changes_nothing(NeuralNetwork, compare):
    X, Y = parabola(21)
    handed = {"X": X.copy(), "Y": Y.copy()}
    epochs = epochs_for(NeuralNetwork)
    (_, losses), *_ = rows_of(compare, SIZES, *handed.values(), epochs)
    own = own_run(NeuralNetwork, SIZES[0], X, Y, epochs)
    checks.roughly(losses[1], own[1], "the last loss")
    checks.unchanged({"X": X, "Y": Y}, handed, "compare")
