"""Public tests of update: a step by hand, and the XOR, learned."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "update"
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


def arrays(value, shapes, what):
    """Return a value as a list of arrays of given shapes."""
    assert isinstance(value, (list, tuple)), f"{what}: expected a list of arrays"
    assert len(value) == len(shapes), f"{what}: expected {len(shapes)} arrays, got {len(value)}"
    for l, (array, shape) in enumerate(zip(value, shapes, strict=True)):
        got = np.shape(array) if isinstance(array, np.ndarray) else type(array).__name__
        assert got == shape, f"{what}[{l}]: expected an array of shape {shape}, got {got}"
        assert array.dtype.kind in "biuf", f"{what}[{l}]: expected real numbers"
    return [np.asarray(array, float) for array in value]


@test_case(name="Every parameter moves by eta against its slope")
def test_step(NeuralNetwork):
    net, update = method(NeuralNetwork, "update", [1, 2, 1])
    net.W, net.b = [np.ones((2, 1)), np.ones((1, 2))], [np.zeros((2, 1)), np.zeros((1, 1))]
    dW = [np.array([[1.0], [-2.0]]), np.array([[3.0, 0.0]])]
    update(dW, [np.ones((2, 1)), np.full((1, 1), -4.0)], 0.5)
    W = arrays(net.W, [(2, 1), (1, 2)], "self.W")
    b = arrays(net.b, [(2, 1), (1, 1)], "self.b")
    by_hand = {"W[0]": (W[0], [0.5, 2]), "W[1]": (W[1], [-0.5, 1])}
    by_hand |= {"b[0]": (b[0], [-0.5, -0.5]), "b[1]": (b[1], [2])}
    for kind, (got, right) in by_hand.items():
        assert np.allclose(got.ravel(), right), (
            f"all W are 1, all b are 0, eta = 0.5: expected {right} for {kind}, got "
            f"{got.ravel().tolist()}: W ← W - η ∂L/∂W, on the network itself (section 6)"
        )


@test_case(name="With your three methods a 2-4-1 network learns the XOR in 5000 epochs")
def test_learns_xor(NeuralNetwork):
    X, Y = np.array([[0.0, 0, 1, 1], [0, 1, 0, 1]]), np.array([[0.0, 1, 1, 0]])
    _, train = method(NeuralNetwork, "train", [2, 4, 1], seed=42)
    try:
        history = train(X, Y, 5000, 2)
    except NotImplementedError:
        raise AssertionError("write forward and backward first: training runs all three") from None
    intact = isinstance(history, list) and len(history) == 5001
    assert intact, "train must return the losses: restore the given cell of the class"
    first, last = history[0], history[-1]
    right = isinstance(last, float) and abs(last - 0.000321) < 1e-5
    assert right, (
        f"expected the loss to fall from 0.1272 to 0.0003, got {first} and {last}: check forward "
        "and backward before you look at update (section 6)"
    )
