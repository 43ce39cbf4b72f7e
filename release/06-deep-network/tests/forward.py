"""Public tests of forward: one neuron by hand, several layers, and what is kept."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "forward"
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


def numbers(value, shape, what):
    """Return a value as an array of real, finite numbers of a shape."""
    try:
        array = np.asarray(value)
    except Exception:
        array = np.asarray(None)
    kind = type(value).__name__
    assert array.dtype.kind in "biuf", f"{what}: expected real numbers, got a value of type {kind}"
    assert array.shape == shape, f"{what}: expected shape {shape}, got {array.shape}"
    assert np.isfinite(array).all(), f"{what}: expected finite numbers, got nan or infinity"
    return array.astype(float)


@test_case(name="One linear neuron computes w·x + b")
def test_one_neuron(NeuralNetwork):
    net, forward = method(NeuralNetwork, "forward", [2, 1], activation="linear")
    net.W, net.b = [np.array([[2.0, -1.0]])], [np.array([[0.5]])]
    X = np.array([[1.0, 0.0, 3.0], [0.0, 1.0, 4.0]])
    got = numbers(forward(X), (1, 3), "what forward returns")
    assert np.allclose(got, [[2.5, -0.5, 2.5]]), (
        "W = (2, -1), b = 0.5 and the columns (1, 0), (0, 1), (3, 4): expected 2.5, -0.5, 2.5, "
        f"got {got.ravel().tolist()}: z = W a + b, and linear leaves it as it is (section 3)"
    )


@test_case(name="What leaves one layer enters the next")
def test_two_layers(NeuralNetwork):
    net, forward = method(NeuralNetwork, "forward", [1, 2, 1], activation="relu", output="linear")
    net.W, net.b = [np.array([[1.0], [-1.0]]), np.ones((1, 2))], [np.zeros((2, 1)), np.ones((1, 1))]
    got = numbers(forward(np.array([[-3.0, 0.0, 2.0]])), (1, 3), "what forward returns")
    assert np.allclose(got, [[4, 1, 3]]), (
        "this network computes |x| + 1: expected 4, 1, 3 for x = -3, 0, 2, got "
        f"{got.ravel().tolist()}: relu in the hidden layer, linear at the output, self.g says so"
    )


@test_case(name="You keep X and the output of every layer in self.a, the slopes in self.slopes")
def test_keeps(NeuralNetwork):
    net, forward = method(NeuralNetwork, "forward", [3, 4, 2])
    X = np.arange(15.0).reshape(3, 5) / 10
    for _ in range(2):
        y_hat = numbers(forward(X), (2, 5), "what forward returns")
    for kept, count in (("a", 3), ("slopes", 2)):
        arrays = getattr(net, kept, None)
        assert isinstance(arrays, list), f"expected a list self.{kept} after forward"
        assert len(arrays) == count, (
            f"two layers: expected {count} arrays in self.{kept} after forward, got {len(arrays)}. "
            "Begin a new list at every call (section 3)"
        )
        if kept == "a":
            first = numbers(arrays[0], (3, 5), "self.a[0]")
            assert np.array_equal(first, X), "self.a[0] must be X"
            last = numbers(arrays[2], (2, 5), "self.a[2]")
            assert np.array_equal(last, y_hat), "self.a[-1] must be what forward returns"
        else:
            slope = numbers(arrays[1], (2, 5), "self.slopes[1]")
            assert np.allclose(slope, y_hat * (1 - y_hat)), (
                "the slope of the sigmoid is a (1 - a): keep the second thing that the activation "
                "returns (section 3)"
            )
