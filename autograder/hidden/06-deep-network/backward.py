"""Hidden tests of backward: the four equations at every layer, for every activation.

The network is given an exact forward pass, so that backward is judged alone.
"""

from otter.test_files import test_case

from autograder import checks, isolation, tolerances
from reference.deep_network import backward
from reference.deep_trials import copies, draw_deep_trial, draw_kind, shapes

OK_FORMAT = False

name = "backward"
points = 4

DEEP = (([3, 4, 2], 7), ([2, 5, 4, 3], 6), ([2, 3, 4, 3, 1], 20))


def after_forward(NeuralNetwork, exact, X, kinds, own=False):
    """Return a student's network with the exact one's parameters and forward pass.

    Its own forward may keep more than backward is told to use: that runs first, if wanted.
    """
    sizes = [X.shape[0], *(len(b) for b in exact.b)]
    ready = checks.instance(NeuralNetwork(sizes, *kinds), "a new network")
    ready.W, ready.b = copies(exact.W), copies(exact.b)
    if own:
        checks.method(ready, "forward", "your network")(X.copy())
    ready.a, ready.slopes = copies(exact.a), copies(exact.slopes)
    return ready


def call_backward(net, exact, Y):
    """Return the student's gradient, its form checked."""
    returned = checks.method(net, "backward", "your network")(Y)
    dW, db = checks.pair(returned, "what backward returns")
    return (
        checks.arrays(dW, shapes(exact.W), "dW"),
        checks.arrays(db, shapes(exact.b), "db"),
    )


def check(got, exact, Y, layers):
    """Check the gradient of some layers against the exact one."""
    bounds = tolerances.layers_backward(exact.W, exact.a, Y)
    kinds = zip(("dW", "db"), got, backward(exact, Y), bounds, strict=True)
    for kind, mine, right, bound in kinds:
        for l in range(len(right))[layers]:
            checks.close(mine[l], right[l], bound[l], f"{kind}[{l}] of {len(right)} layers")


def compare(NeuralNetwork, sizes, m, layers, *kinds):
    """Check the gradient of some layers of a random network."""
    exact, X, Y = draw_deep_trial(sizes, m, 41, *kinds)

    def attempt(own):
        net = after_forward(NeuralNetwork, exact, X, kinds, own)
        check(call_backward(net, exact, Y.copy()), exact, Y, layers)

    isolation.one_of(lambda: attempt(False), lambda: attempt(True))


def example(rng, NeuralNetwork):
    """Ask networks of all kinds for their gradients, and look at them afterwards."""
    sizes, *kinds = draw_kind(rng)
    exact, X, Y = draw_deep_trial(sizes, rng.integers(1, 9), rng.integers(2**32), *kinds)
    net = after_forward(NeuralNetwork, exact, X, kinds)
    call_backward(net, exact, Y)
    for kind in ("a", "slopes", "W", "b"):
        checks.attribute(net, kind, "your network after backward")


def check_changes(NeuralNetwork, own):
    """Check that a right gradient leaves everything as it was."""
    exact, X, Y = draw_deep_trial([2, 4, 3, 1], 6, 42)
    net, handed = after_forward(NeuralNetwork, exact, X, (), own), Y.copy()
    check(call_backward(net, exact, handed), exact, Y, slice(None))
    before, after = {"Y": Y}, {"Y": handed}
    for kind in ("W", "b", "a"):
        old = getattr(exact, kind)
        new = checks.attribute(net, kind, "your network after backward")
        new = checks.arrays(new, shapes(old), f"self.{kind} after backward")
        before |= {f"{kind}[{l}]": array for l, array in enumerate(old)}
        after |= {f"{kind}[{l}]": array for l, array in enumerate(new)}
    checks.unchanged(before, after, "backward")


@test_case(hidden=True, name="The gradient of the last layer is exact", points=1)
def test_last_layer(NeuralNetwork):
    for sizes, m in DEEP:
        compare(NeuralNetwork, sizes, m, slice(-1, None))


@test_case(hidden=True, name="The error is carried back through every layer", points=1.5)
def test_hidden_layers(NeuralNetwork):
    for sizes, m in DEEP:
        compare(NeuralNetwork, sizes, m, slice(None, -1))


@test_case(hidden=True, name="Every layer's own slope is used", points=0.5)
def test_other_activations(NeuralNetwork):
    for activation, output in (("relu", "linear"), ("linear", "sigmoid"), ("sigmoid", "linear")):
        compare(NeuralNetwork, [2, 5, 4, 2], 9, slice(None), activation, output)


@test_case(hidden=True, name="One layer, one unit or one sample is enough", points=0.5)
def test_small_cases(NeuralNetwork):
    for sizes, m in (([3, 2], 4), ([1, 1, 1], 6), ([2, 3, 2], 1)):
        compare(NeuralNetwork, sizes, m, slice(None))


@test_case(hidden=True, name="The gradient is only computed: nothing moves", points=0.5)
def test_changes_nothing(NeuralNetwork):
    isolation.one_of(
        lambda: check_changes(NeuralNetwork, False), lambda: check_changes(NeuralNetwork, True)
    )
