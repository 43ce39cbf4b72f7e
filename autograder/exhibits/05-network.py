"""What the feedback on 05-network shows: the gradient check, and where the network decides."""

from functools import cache

import numpy as np

from autograder import checks
from autograder.exhibits import Picture, Shape, Table
from autograder.exhibits.borders import border, points
from reference import network as reference
from reference.gradient_check import flatten, relative_error
from reference.moons import make_moons

M, H, EPOCHS, SIDE = 200, 8, 500, 2.6


def gradient_check(numerical_grad, backward):
    """Compare both gradients of the student's at the initial parameters, as section 5 does."""
    P, (X, y) = reference.init_params(), make_moons()
    derived = checks.gradient(backward(P, reference.forward(P, X)[1], y), P, "backward")
    measured = checks.gradient(numerical_grad(P, X, y), P, "numerical_grad")
    pairs = {key: (np.ravel(derived[key]), np.ravel(measured[key])) for key in P}
    pairs["all together"] = flatten(derived), flatten(measured)
    rows = [
        [key, f"{np.max(np.abs(a - n)):.1e}", f"{relative_error(a, n):.1e}"]
        for key, (a, n) in pairs.items()
    ]
    return Table(
        "Your two gradients, one against the other",
        "At the initial parameters, on the 400 samples. Two right gradients differ by about 1e-11 "
        "at most, and by about 3e-11 of their size all together.",
        ["parameters", "largest difference", "relative error"],
        rows,
    )


@cache
def reference_loss():
    """Return the loss to which the reference trains."""
    X, y = make_moons(M)
    return reference.train(X, y, H=H, epochs=EPOCHS)[1][-1]


def decision_boundary(train):
    """Train the student's network, and draw where it changes its mind."""
    X, y = make_moons(M)
    trained = train(X, y, H, 1.0, EPOCHS)
    if not isinstance(trained, (tuple, list)) or len(trained) != 2:
        raise AssertionError("train must return the parameters and the history")
    P = checks.gradient(trained[0], reference.init_params(H), "the trained parameters")

    def probability(places):
        return reference.forward(P, places)[0]

    loss = reference.bce_loss(probability(X), y)
    accuracy = np.mean((probability(X) >= 0.5) == y)
    return Picture(
        "Where your network decides",
        f"After {EPOCHS} epochs on {M} samples: your loss is {loss:.4f}, the reference's is "
        f"{reference_loss():.4f}; {accuracy:.1%} of the samples lie on your boundary's right side.",
        [Shape("your boundary, p = ½", line) for line in border(probability, SIDE)],
        [Shape("class 0", points(X[y == 0])), Shape("class 1", points(X[y == 1]))],
    )


EXHIBITS = [gradient_check, decision_boundary]
