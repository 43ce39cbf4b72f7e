"""Public tests of newton: the root and its history, tol, systems, and what has no root."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "newton"
points = 0

SEE = "(section “step after step”)"


def ready(newton):
    """Make sure that the cell has been run."""
    assert callable(newton), "newton is not a function: run the cell that defines it"


def numbers(value, shape, what):
    """Return a value as an array of real, finite numbers of a shape."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    if array.shape == (1,) and shape == ():
        array = array.reshape(())  # an array of one number is a number
    wanted = f"shape {shape}" if shape else "one number"
    assert array.shape == shape, f"{what}: expected {wanted}, got an array of shape {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


def route(returned, x0):
    """Return root and history as arrays."""
    pair = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert pair, f"expected two things returned, (root, history), got {type(returned).__name__}"
    root, history = returned
    in_array = isinstance(history, np.ndarray) and history.ndim > 0
    listed = in_array or isinstance(history, (list, tuple))
    assert listed, f"expected the history to be a list of points, got {type(history).__name__}"
    history = numbers(history, (len(history), *np.shape(x0)), "the history")
    return numbers(root, np.shape(x0), "the root"), history


def square(x):
    return x**2 - 2


def slope(x):
    return 2 * x


@test_case(name="From 1 you walk to the square root of 2, and tell every point of the way")
def test_square_root(newton):
    ready(newton)
    root, history = route(newton(square, slope, 1.0), 1.0)
    assert abs(root - np.sqrt(2)) < 1e-12, (
        f"f(x) = x² - 2 from 1: expected the root {np.sqrt(2):.12f}, got {float(root):.12f} {SEE}"
    )
    expected = [1, 1.5, 17 / 12, 577 / 408]
    begins = len(history) > 4 and np.allclose(history[:4], expected, rtol=0, atol=1e-9)
    assert begins, (
        f"f(x) = x² - 2 from 1: expected the history {np.round(expected, 6).tolist()} and so on, "
        f"got {np.round(history, 6).tolist()}: it begins with x0, and takes every step {SEE}"
    )
    assert history[-1] == root, (
        f"f(x) = x² - 2 from 1: expected the root as the last point of the history, got "
        f"{history[-1]} there and {float(root)} as root {SEE}"
    )


@test_case(name="You stop when a step is no longer than tol, however small f is")
def test_tolerance(newton):
    ready(newton)
    for scale in (1.0, 1e-8):

        def f(x, scale=scale):
            return scale * square(x)

        def df(x, scale=scale):
            return scale * slope(x)

        _, history = route(newton(f, df, 1.0, 1e-3), 1.0)
        assert len(history) == 5, (
            f"f(x) = {scale:g} (x² - 2) from 1 with tol = 1e-3: the steps are 0.5, 0.083, 0.0025 "
            f"and 0.000002 long, so expected 5 points, got {len(history)}: compare the step's "
            f"length with tol, not the size of f {SEE}"
        )


@test_case(name="You solve two equations with the same loop")
def test_system(newton):
    ready(newton)

    def f(v):
        return np.array([v[0] ** 2 + v[1] ** 2 - 25, v[0] - v[1] + 1])

    def df(v):
        return np.array([[2 * v[0], 2 * v[1]], [1.0, -1.0]])

    start = np.array([2.0, 5.0])
    root, history = route(newton(f, df, start), start)
    assert np.max(np.abs(root - [3, 4])) < 1e-10, (
        f"u² + v² = 25 and u - v = -1 from (2, 5): expected (3, 4), got {root.tolist()} {SEE}"
    )
    different = len(np.unique(np.round(history, 6), axis=0))
    assert different > 3, (
        "u² + v² = 25 and u - v = -1 from (2, 5): expected every point of the way in the history, "
        f"got {np.round(history, 4).tolist()}: does a later step change an earlier point? {SEE}"
    )


@test_case(name="Where no root is found you raise a RuntimeError, and do not go on for ever")
def test_cycle(newton):
    ready(newton)
    route(newton(square, slope, 1.0, max_iter=10), 1.0)
    for max_iter in (10, 51):
        try:
            got = newton(lambda x: x**3 - 2 * x + 2, lambda x: 3 * x**2 - 2, 0.0, max_iter=max_iter)
        except RuntimeError:
            continue
        raise AssertionError(
            "f(x) = x³ - 2x + 2 from 0 goes 0, 1, 0, 1, …: expected a RuntimeError after "
            f"max_iter = {max_iter} steps, got {got!r:.60} {SEE}"
        )
