"""Public tests of update_with_momentum: three steps under a constant slope."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "update_with_momentum"
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


@test_case(name="Under a constant slope of 1, β = 0.5, you take steps of 1, 1.5, 1.75 times eta")
def test_constant_slope(NeuralNetwork):
    net, update = method(NeuralNetwork, "update_with_momentum", [1, 1])
    net.W, net.b = [np.zeros((1, 1))], [np.zeros((1, 1))]
    place = 0.0
    for step in (1, 1.5, 1.75):
        update([np.ones((1, 1))], [-np.ones((1, 1))], 0.1, 0.5)
        place -= 0.1 * step
        for kind, right in (("W", place), ("b", -place), ("vW", step), ("vb", -step)):
            arrays = getattr(net, kind, None)
            intact = isinstance(arrays, (list, tuple)) and len(arrays) == 1
            intact = intact and isinstance(arrays[0], np.ndarray) and arrays[0].shape == (1, 1)
            intact = intact and arrays[0].dtype.kind in "biuf"
            assert intact, f"self.{kind} must stay a list of arrays, one for each layer"
            got = float(np.ravel(arrays[0])[0])
            assert abs(got - right) < 1e-12, (
                f"after a step with v = {step:g}: expected {right:g} in self.{kind}, got {got:g}: "
                "first v ← β v + ∇L, then θ ← θ - η v, for weights and biases (section 9)"
            )
