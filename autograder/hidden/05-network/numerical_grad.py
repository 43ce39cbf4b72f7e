"""Hidden tests of numerical_grad: it measures the loss in force, by central differences."""

from functools import cache

import numpy as np
from otter.test_files import test_case

from autograder import checks, isolation, tolerances
from reference.complex_step import complex_step_grad
from reference.gradient_check import flatten
from reference.network import bce_loss, forward
from reference.trials import draw_trial

OK_FORMAT = False

name = "numerical_grad"
points = 2

CASES = ((3, 12), (5, 7), (1, 20))


def trial(H, m):
    return draw_trial(H, m, seed=11)


def example(rng, numerical_grad):
    """Try the function on arguments that it is made for."""
    P, X, y = draw_trial(rng.integers(1, 9), rng.integers(1, 30), rng.integers(2**32))
    numerical_grad(P, X, y, 10 ** rng.uniform(-6, -2))


def other_loss(p, y):
    """A smooth loss that is not the cross-entropy."""
    return np.mean((p - y) ** 2 * (1 + p))


@cache
def exact(H, m, loss):
    """Return the gradient and, by differences of it, the third derivative along each axis."""
    P, X, y = trial(H, m)
    gradient, third, step = complex_step_grad(P, X, y, loss), {}, 1e-3
    for key, array in P.items():
        third[key] = np.zeros(array.shape)
        for i in np.ndindex(array.shape):
            nudge = np.zeros(array.shape)
            nudge[i] = step
            above = complex_step_grad(P | {key: array + nudge}, X, y, loss)[key][i]
            below = complex_step_grad(P | {key: array - nudge}, X, y, loss)[key][i]
            third[key][i] = (above - 2 * gradient[key][i] + below) / step**2
    return gradient, third


def compare(returned, H, m, loss, step, what):
    """Check a returned gradient against the exact one, within what central differences reach."""
    P, X, y = trial(H, m)
    got = checks.gradient(returned, P, what)
    gradient, third = exact(H, m, loss)
    size = tolerances.forward_magnitude(P, X, loss(forward(P, X)[0], y))
    for key in P:
        tolerance = tolerances.central_difference(third[key], size, step)
        checks.close(got[key], gradient[key], tolerance, f"{what}, {key}")


@test_case(
    hidden=True,
    name="Your differences agree with the exact gradient at random parameters",
    points=0.5,
)
def test_agrees_with_the_exact_gradient(numerical_grad):
    for H, m in CASES:
        returned = numerical_grad(*trial(H, m))
        compare(returned, H, m, bce_loss, 1e-5, "the measured gradient")


@test_case(
    hidden=True, name="Your differences are central: the error shrinks with eps squared", points=0.5
)
def test_is_of_second_order(numerical_grad):
    for step in (1e-2, 1e-3):
        returned = numerical_grad(*trial(*CASES[0]), step)
        compare(returned, *CASES[0], bce_loss, step, f"the gradient measured at eps = {step:g}")
    small, large = (flatten(measure(numerical_grad, step)) for step in (1e-5, 0.3))
    if np.linalg.norm(large - small) < 1e-6 * np.linalg.norm(small):
        raise AssertionError("the measured gradient: the same for every eps; use the eps given")


def measure(numerical_grad, step):
    """Return the student's gradient for a step, with its form checked."""
    P, X, y = trial(*CASES[0])
    return checks.gradient(numerical_grad(P, X, y, step), P, "the measured gradient")


@test_case(hidden=True, name="The parameters are the same after the call as before it", points=0.5)
def test_restores_the_parameters(numerical_grad):
    P, X, y = trial(*CASES[0])
    before = {key: array.copy() for key, array in P.items()}
    got = checks.gradient(numerical_grad(P, X, y), before, "the measured gradient")
    checks.roughly(flatten(got), flatten(exact(*CASES[0], bce_loss)[0]), "the measured gradient")
    checks.unchanged(before, P, "the parameters")


@test_case(
    hidden=True, name="You measure the loss that the notebook uses, whichever it is", points=0.5
)
def test_follows_the_loss_in_force(numerical_grad, env):
    with isolation.replaced(env, bce_loss=other_loss):
        returned = numerical_grad(*trial(*CASES[0]))
    what = "the gradient measured after bce_loss was replaced by another loss"
    compare(returned, *CASES[0], other_loss, 1e-5, what)
