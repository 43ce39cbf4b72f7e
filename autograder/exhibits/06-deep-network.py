"""What the feedback on 06-deep-network shows: gradient check, comparison, and a decision."""

from functools import cache

import numpy as np

from autograder import checks
from autograder.exhibits import Picture, Shape, Table
from autograder.exhibits.borders import border, points
from reference import deep_experiments as reference
from reference.deep_data import disc, parabola
from reference.deep_network import NeuralNetwork as ReferenceNetwork
from reference.deep_trials import copies, draw_deep_trial, shapes
from reference.gradient_check import relative_error

ARCHITECTURES, COMPARED = ([1, 8, 1], [1, 16, 1], [1, 8, 8, 1]), (300, 0.1)
SIZES, M, EPOCHS, ETA = [2, 8, 1], 120, 600, 20


def gradient_check(NeuralNetwork):
    """Compare the student's gradient with differences, layer by layer, as section 5 does."""
    exact, X, Y = draw_deep_trial([3, 4, 2], 10, 3)
    net = checks.instance(NeuralNetwork([3, 4, 2]), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    checks.method(net, "forward", "your network")(X)
    returned = checks.method(net, "backward", "your network")(Y)
    derived = checks.pair(returned, "what backward returns")
    rows = []
    for kind, mine, measured in zip(
        ("W", "b"), derived, reference.numerical_gradient(exact, X, Y), strict=True
    ):
        mine = checks.arrays(mine, shapes(measured), f"d{kind}")
        for l, (a, n) in enumerate(zip(mine, measured, strict=True)):
            error = relative_error(a.ravel(), n.ravel())
            rows.append([f"{kind}[{l}]", f"{np.max(np.abs(a - n)):.1e}", f"{error:.1e}"])
    return Table(
        "Your gradient and differences",
        "A network of two layers, 10 samples. A right gradient differs from differences by about "
        "1e-11, and by less than 1e-7 of its size.",
        ["parameters", "largest difference", "relative error"],
        rows,
    )


@cache
def reference_comparison():
    """Return the last losses of the reference's networks."""
    rows = reference.compare(ARCHITECTURES, *parabola(41), *COMPARED)
    return [last for *_, last in rows]


def comparison(compare):
    """Let the student's function compare three architectures."""
    X, Y = parabola(41)
    rows = compare([list(sizes) for sizes in ARCHITECTURES], X, Y, *COMPARED)
    if not isinstance(rows, (list, tuple)) or len(rows) != len(ARCHITECTURES):
        raise AssertionError("compare must return a row for each architecture")
    shown = []
    for sizes, row, last in zip(ARCHITECTURES, rows, reference_comparison(), strict=True):
        if not isinstance(row, (list, tuple)) or len(row) != 4:
            raise AssertionError("a row must hold four things")
        count, *losses = (checks.number(value, "a number of a row") for value in row[1:])
        shown.append([str(sizes), f"{count:g}", *(f"{loss:.3g}" for loss in (*losses, last))])
    return Table(
        "Your comparison of three architectures",
        f"The parabola, {COMPARED[0]} epochs. The last column is what the same networks reach "
        "when everything is right.",
        ["architecture", "parameters", "your first loss", "your last loss", "last loss, right"],
        shown,
    )


@cache
def reference_loss():
    """Return the loss to which the reference trains on the disc."""
    X, Y = disc(np.random.RandomState(7), M)
    return ReferenceNetwork(SIZES, seed=7).train(X, Y, EPOCHS, ETA)[-1]


def decision_boundary(NeuralNetwork):
    """Train the student's network on the disc, and draw where it changes its mind."""
    X, Y = disc(np.random.RandomState(7), M)
    net = checks.instance(NeuralNetwork(list(SIZES), seed=7), "a new network")
    checks.method(net, "train", "your network")(X, Y, EPOCHS, ETA)
    exact = ReferenceNetwork(SIZES)
    for kind in ("W", "b"):
        wanted = shapes(getattr(exact, kind))
        arrays = checks.attribute(net, kind, "your trained network")
        setattr(exact, kind, checks.arrays(arrays, wanted, f"self.{kind}"))

    def probability(places):
        return exact.forward(places.T)[0]

    p = exact.forward(X)
    return Picture(
        "Where your network decides",
        f"After {EPOCHS} epochs on {M} points: your loss is "
        f"{exact.compute_loss(p, Y):.4f}, the reference's is {reference_loss():.4f}; "
        f"{np.mean((p > 0.5) == Y):.1%} of the points lie on your boundary's right side.",
        [Shape("your boundary, ŷ = ½", line) for line in border(probability, 1.0)],
        [Shape(f"class {kind}", points(X[:, Y[0] == kind].T)) for kind in (0, 1)],
    )


EXHIBITS = [gradient_check, comparison, decision_boundary]
