"""Public tests of penalty: by hand, and its slopes by differences."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "penalty"
points = 0


def method(NeuralNetwork, called, *args, **options):
    """Return a network and one of its methods, if both are there."""
    net = NeuralNetwork(*args, **options)
    assert hasattr(net, "W"), "NeuralNetwork must make networks: restore the class's given cell"
    found = getattr(net, called, None)
    assert callable(found), (
        f"your network has no method {called}: keep the line @NeuralNetwork.method above its def, "
        "and run the cell"
    )
    return net, found


def small_network(NeuralNetwork):
    """Return the penalty of a network with six weights, and biases that must not count."""
    net, penalty = method(NeuralNetwork, "penalty", [1, 2, 2])
    net.W = [np.array([[1.0], [-2.0]]), np.array([[0.0, 3.0], [1.0, 1.0]])]
    net.b = [np.full((2, 1), 10.0), np.full((2, 1), -10.0)]
    return penalty


def value_and_slopes(penalty, lam):
    """Return what penalty returns, its form checked."""
    returned = penalty(lam)
    pair = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert pair, f"expected two things, value and slopes, got a {type(returned).__name__}"
    value, slopes = returned
    one = isinstance(value, (int, float, np.number)) and np.asarray(value).dtype.kind in "biuf"
    assert one, f"the value: expected one number, got a {type(value).__name__}"
    two = isinstance(slopes, (list, tuple)) and len(slopes) == 2
    assert two, "the slopes: expected a list of two arrays, one for each layer"
    for l, (slope, shape) in enumerate(zip(slopes, ((2, 1), (2, 2)), strict=True)):
        got = np.shape(slope) if isinstance(slope, np.ndarray) else type(slope).__name__
        assert got == shape, f"slopes[{l}]: expected an array of shape {shape}, got {got}"
        assert slope.dtype.kind in "biuf", f"slopes[{l}]: expected real numbers, got {slope.dtype}"
    return value, slopes


@test_case(name="Six weights, by hand: 0.5 λ (1 + 4 + 0 + 9 + 1 + 1)")
def test_value(NeuralNetwork):
    value, _ = value_and_slopes(small_network(NeuralNetwork), 0.5)
    assert abs(value - 4) < 1e-12, (
        f"weights 1, -2, 0, 3, 1, 1 and λ = 0.5: expected 0.25 · 16 = 4, got {value:g}. Biases "
        "cost nothing (section 8)"
    )


@test_case(name="The slope of λ/2 w² is λ w")
def test_slopes(NeuralNetwork):
    _, slopes = value_and_slopes(small_network(NeuralNetwork), 0.5)
    for l, right in enumerate(([[0.5], [-1]], [[0, 1.5], [0.5, 0.5]])):
        assert np.allclose(slopes[l], right), (
            f"λ = 0.5: expected {right} for the slopes of layer {l}, got {slopes[l].tolist()}"
        )
