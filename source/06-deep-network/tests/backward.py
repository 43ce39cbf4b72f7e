"""Public tests of backward: its form, a case by hand, and a gradient check of a 3-4-2 network."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "backward"
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


def after_forward(NeuralNetwork, X, W, b, a, slopes, activation="sigmoid"):
    """Return a network as forward leaves it, and its method backward."""
    sizes = [X.shape[0], *(len(each) for each in b)]
    net, backward = method(NeuralNetwork, "backward", sizes, activation=activation)
    net.W, net.b, net.a, net.slopes = W, b, a, slopes
    return net, backward


def gradient(returned, net_W, net_b):
    """Return dW and db, their form checked."""
    pair = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert pair, f"expected two lists, dW and db, got a value of type {type(returned).__name__}"
    for kind, arrays, parameters in zip(("dW", "db"), returned, (net_W, net_b), strict=True):
        assert isinstance(arrays, (list, tuple)), f"{kind}: expected a list of arrays"
        assert len(arrays) == len(parameters), (
            f"{kind}: expected {len(parameters)} arrays, one for each layer, got {len(arrays)}"
        )
        for l, (array, parameter) in enumerate(zip(arrays, parameters, strict=True)):
            try:
                array = np.asarray(array)
            except Exception:
                array = np.asarray(None)
            assert array.dtype.kind in "biuf", f"{kind}[{l}]: expected real numbers"
            assert array.shape == parameter.shape, (
                f"{kind}[{l}]: expected shape {parameter.shape}, that of what it is the derivative "
                f"by, got {array.shape}"
            )
            assert np.isfinite(array).all(), f"{kind}[{l}]: expected finite numbers"
    return [[np.asarray(array, float) for array in arrays] for arrays in returned]


@test_case(name="One linear neuron, two samples: right by hand")
def test_by_hand(NeuralNetwork):
    X, Y = np.array([[1.0, 3.0]]), np.array([[0.0, 1.0]])
    W, b, ones = [np.array([[2.0]])], [np.array([[1.0]])], np.ones((1, 2))
    a = [X, 2 * X + 1]
    _, backward = after_forward(NeuralNetwork, X, W, b, a, [ones], "linear")
    dW, db = gradient(backward(Y), W, b)
    # ŷ - y is (3, 6), divided by m = 2: δ = (1.5, 3).
    for kind, got, right in (("dW[0]", dW[0], 10.5), ("db[0]", db[0], 4.5)):
        assert np.allclose(got, right), (
            f"w = 2, b = 1, x = 1 and 3, y = 0 and 1: δ is (1.5, 3) and {kind} should be {right}, "
            f"got {got.ravel()[0]:g}: are the samples added up, and divided by m once? (section 4)"
        )


@test_case(name="The error goes back through the weights and the slopes")
def test_carried_back(NeuralNetwork):
    X, Y = np.array([[1.0], [2.0]]), np.array([[0.0]])
    W = [np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[3.0, -1.0]])]
    b = [np.zeros((2, 1)), np.zeros((1, 1))]
    a = [X, X, np.array([[1.0]])]
    slopes = [np.array([[0.5], [2.0]]), np.ones((1, 1))]
    _, backward = after_forward(NeuralNetwork, X, W, b, a, slopes, "linear")
    dW, db = gradient(backward(Y), W, b)
    # δ₁ = 1, so δ₀ = (3, -1) ⊙ (0.5, 2) = (1.5, -2).
    for kind, got, right in (
        ("dW[1]", dW[1], [[1, 2]]),
        ("db[0]", db[0], [[1.5], [-2]]),
        ("dW[0]", dW[0], [[1.5, 3], [-2, -4]]),
    ):
        assert np.allclose(got, right), (
            f"δ of the last layer is 1, its W is (3, -1), the slopes below are 0.5 and 2: expected "
            f"{right} for {kind}, got {got.tolist()} (section 4)"
        )


@test_case(name="Gradient check of a 3-4-2 network: relative error below 1e-7")
def test_gradient_check(NeuralNetwork):
    rng, eps = np.random.default_rng(6), 1e-5
    X, Y = rng.normal(size=(3, 6)), rng.uniform(0, 1, (2, 6))
    net, backward = after_forward(
        NeuralNetwork, X, [], [np.zeros((4, 1)), np.zeros((2, 1))], [], []
    )
    forward = getattr(net, "forward", None)
    assert callable(forward), "write forward first: the check runs your network"
    theta = [rng.normal(size=shape) for shape in ((4, 3), (2, 4), (4, 1), (2, 1))]

    def loss(theta):
        net.W, net.b = [*theta[:2]], [*theta[2:]]
        y_hat = forward(X)
        right = isinstance(y_hat, np.ndarray) and y_hat.shape == (2, 6)
        assert right, "forward is not right yet, and the check runs your network"
        return np.sum((y_hat - Y) ** 2) / 12

    try:
        loss([each.copy() for each in theta])
    except NotImplementedError:
        raise AssertionError("write forward first: the check runs your network") from None
    dW, db = gradient(backward(Y), theta[:2], theta[2:])
    measured = []
    for place, array in enumerate(theta):
        for i in np.ndindex(array.shape):
            moved = []
            for sign in (1, -1):
                nudged = [each.copy() for each in theta]
                nudged[place][i] += sign * eps
                moved.append(loss(nudged))
            measured.append((moved[0] - moved[1]) / (2 * eps))
    analytic = np.concatenate([np.ravel(each) for each in (*dW, *db)])
    off = np.linalg.norm(analytic - measured)
    error = off / (np.linalg.norm(analytic) + np.linalg.norm(measured))
    assert error < 1e-7, (
        f"the gradient of a 3-4-2 network against differences: expected a relative error below "
        f"1e-7, got {error:.1e}: see the table in section 5"
    )
