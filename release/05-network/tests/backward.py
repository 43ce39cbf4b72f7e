"""Public tests of backward: its form, a case worked out by hand, and slopes of the loss."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "backward"
points = 0

HINTS = {
    "b2": "every sample adds its share of ∂L/∂z2 (section 4)",
    "W2": "each weight's share is ∂L/∂z2 times what the weight was multiplied with (section 4)",
    "b1": "back through W2 first, then through the tanh, then add up the samples (section 4)",
    "W1": "as for b1, times what each weight was multiplied with (section 4)",
}


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


def small_network(H=3, m=6):
    """Draw parameters with biases, and a few samples."""
    rng = np.random.default_rng(8)
    shapes = {"W1": (2, H), "b1": (H,), "W2": (H, 1), "b2": (1,)}
    P = {key: rng.uniform(-1, 1, shape) for key, shape in shapes.items()}
    return P, rng.uniform(-2, 2, (m, 2)), np.array([0.0, 1, 1, 0, 1, 1])[:m]


def run_forward(forward, P, X):
    """Return p and the cache from the given function."""
    returned = forward(P, X)
    intact = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert intact, "forward must return (p, cache): restore its given cell"
    intact = isinstance(returned[1], (tuple, list)) and len(returned[1]) == 5
    assert intact, "the cache must be (X, z1, a1, z2, p): restore the given cell of forward"
    p = numbers(returned[0], X.shape[:1], "the p that forward returns")
    return p, returned[1]


@test_case(name="You return a dictionary with one finite array for each parameter, of its shape")
def test_form(backward, forward):
    ready(backward=backward, forward=forward)
    for H, m in ((3, 6), (1, 6), (3, 1)):
        P, X, y = small_network(H, m)
        _, cache = run_forward(forward, P, X)
        gradient(backward(P, cache, y), small_network(H, m)[0])


@test_case(name="You get right what can be worked out by hand")
def test_by_hand(backward, forward):
    ready(backward=backward, forward=forward)
    P = {"W1": np.zeros((2, 2)), "b1": np.zeros(2), "W2": np.zeros((2, 1)), "b2": np.zeros(1)}
    P["W2"][:, 0] = 2, -4
    shapes = {key: array.copy() for key, array in P.items()}
    X, y = np.array([[1.0, 2], [3, -1]]), np.array([1.0, 1])
    _, cache = run_forward(forward, P, X)
    got = gradient(backward(P, cache, y), shapes)
    # Each a1 is 0 and each p is 1/2: each sample has ∂L/∂z2 = -1/4 and ∂L/∂z1 = (-1/2, 1).
    by_hand = {"b2": [-0.5], "W2": [[0], [0]], "b1": [-1, 2], "W1": [[-2, 4], [-0.5, 1]]}
    for key, values in by_hand.items():
        off = np.max(np.abs(got[key] - np.array(values)))
        assert off < 1e-9, (
            "W1, b1, b2 zero, W2 = (2, -4), x = (1, 2) and (3, -1), both y = 1: expected "
            f"{values} for {key}, got {got[key].tolist()}: {HINTS[key]}"
        )


@test_case(name="Your gradient predicts how the loss changes when parameters move")
def test_slopes(backward, forward, bce_loss):
    ready(backward=backward, forward=forward, bce_loss=bce_loss)
    P, X, y = small_network()
    _, cache = run_forward(forward, P, X)
    got = gradient(backward(P, cache, y), small_network()[0])
    P, X, y = small_network()
    rng, t = np.random.default_rng(9), 1e-5
    for key in ("b2", "W2", "b1", "W1"):
        d = rng.choice([-1.0, 1.0], P[key].shape)
        moved = (run_forward(forward, P | {key: P[key] + s * d}, X)[0] for s in (t, -t))
        ahead, behind = (numbers(bce_loss(p, y), (), "what bce_loss returns") for p in moved)
        expected, predicted = float(ahead - behind) / (2 * t), np.sum(got[key] * d)
        assert abs(expected - predicted) < 1e-7, (
            f"all entries of {key} moved together: expected the loss to change at the rate "
            f"{expected:.6f}, got {predicted:.6f} from your gradient: {HINTS[key]}"
        )


@test_case(name="You change neither the parameters nor the cache")
def test_changes_nothing(backward, forward):
    ready(backward=backward, forward=forward)
    P, X, y = small_network()
    p, (_, z1, a1, z2, _) = run_forward(forward, P, X)
    handed = P | {"X": X, "z1": z1, "a1": a1, "z2": z2, "p": p, "y": y}
    before = {key: np.array(value) for key, value in handed.items()}
    backward(P, (X, z1, a1, z2, p), y)
    assert set(P) == {"W1", "b1", "W2", "b2"}, "expected P to keep its four entries, and no others"
    for key, old in before.items():
        new = numbers((handed | P)[key], old.shape, f"{key} after the call")
        moved = np.max(np.abs(new - old))
        assert moved <= 1e-14, (
            f"expected {key} after the call as before it, got entries changed by up to "
            f"{moved:.0e}: work with new arrays, or with a copy"
        )
