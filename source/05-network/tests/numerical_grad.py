"""Public tests of numerical_grad: its form, that it tidies up, and what it measures."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "numerical_grad"
points = 0


def ready(**functions):
    """Make sure that the cells above have been run."""
    for called, function in functions.items():
        assert callable(function), f"{called} is not a function: run the cell that defines it"


def numbers(value, shape, what):
    """Return a value as an array of real, finite numbers of a shape."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    if array.ndim == 0 and shape == (1,):
        array = array.reshape(1)  # a single number will do for b2
    assert array.shape == shape, f"{what}: expected shape {shape}, got {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


def gradient(value, P):
    """Return a gradient with the keys and shapes of P."""
    kind = type(value).__name__
    assert isinstance(value, dict), f"expected a dictionary with the keys of P, got {kind}"
    for key in P:
        assert key in value, f"expected an entry for each of {', '.join(P)}, got none for {key}"
    return {key: numbers(value[key], P[key].shape, f"the entry {key}") for key in P}


def small_network(H=3):
    """Draw parameters with biases, and a few samples."""
    rng = np.random.default_rng(2)
    shapes = {"W1": (2, H), "b1": (H,), "W2": (H, 1), "b2": (1,)}
    P = {key: rng.uniform(-1, 1, shape) for key, shape in shapes.items()}
    return P, rng.uniform(-2, 2, (6, 2)), np.array([0.0, 1, 1, 0, 1, 1])


def loss(forward, bce_loss, P, X, y):
    """Return the loss that the given functions compute."""
    returned = forward(P, X)
    intact = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert intact, "forward must return (p, cache): restore its given cell"
    p = numbers(returned[0], y.shape, "the p that forward returns")
    return float(numbers(bce_loss(p, y), (), "what bce_loss returns"))


@test_case(name="You return a dictionary with one finite array for each parameter, of its shape")
def test_form(numerical_grad):
    ready(numerical_grad=numerical_grad)
    for H in (3, 1):
        P, X, y = small_network(H)
        gradient(numerical_grad(P, X, y), small_network(H)[0])


@test_case(name="You put every parameter back where it was")
def test_restores(numerical_grad):
    ready(numerical_grad=numerical_grad)
    P, X, y = small_network()
    before, _, _ = small_network()
    numerical_grad(P, X, y)
    for key, old in before.items():
        assert key in P, f"expected P to keep its entry {key}, got a P without it"
        new = numbers(P[key], old.shape, f"P[{key!r}] after the call")
        moved = np.max(np.abs(new - old))
        assert moved <= 1e-14, (
            f"expected P[{key!r}] after the call as before it, got entries moved by up to "
            f"{moved:.0e}: restore each entry before you nudge the next one (section 3)"
        )


@test_case(name="Where all parameters are zero, you measure what can be worked out by hand")
def test_by_hand(numerical_grad):
    ready(numerical_grad=numerical_grad)
    P = {"W1": np.zeros((2, 2)), "b1": np.zeros(2), "W2": np.zeros((2, 1)), "b2": np.zeros(1)}
    X, y = np.array([[1.0, 2], [-1, 0], [0, 3], [2, -1]]), np.array([1.0, 1, 1, 0])
    shapes = {key: array.copy() for key, array in P.items()}
    got = gradient(numerical_grad(P, X, y), shapes)
    by_hand = shapes | {"b2": np.array([0.5 - 0.75])}  # every p is 1/2, and the mean of y is 3/4
    for key, expected in by_hand.items():
        off = np.max(np.abs(got[key] - expected))
        assert off < 1e-8, (
            f"all parameters zero, three of four y equal to 1: expected {expected.ravel()} for "
            f"{key}, got {got[key].ravel()}. Off by about 1e-6: is the difference central? Off by "
            "a factor of 2: how far apart are the two points? (section 3)"
        )


@test_case(name="Your partial derivatives add up to the slope in any direction")
def test_direction(numerical_grad, forward, bce_loss):
    ready(numerical_grad=numerical_grad, forward=forward, bce_loss=bce_loss)
    P, X, y = small_network()
    got = gradient(numerical_grad(P, X, y), small_network()[0])
    P, X, y = small_network()
    rng, t = np.random.default_rng(4), 1e-5
    for key, array in P.items():
        d = rng.choice([-1.0, 1.0], array.shape)
        ahead, behind = P | {key: array + t * d}, P | {key: array - t * d}
        rise = loss(forward, bce_loss, ahead, X, y) - loss(forward, bce_loss, behind, X, y)
        expected, measured = rise / (2 * t), np.sum(got[key] * d)
        assert abs(expected - measured) < 1e-7, (
            f"all entries of {key} moved together: expected the loss to change at the rate "
            f"{expected:.8f}, got {measured:.8f} from your partial derivatives: is every entry of "
            f"{key} nudged once, and its result stored in the same place? (section 3)"
        )
