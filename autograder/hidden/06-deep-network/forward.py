"""Hidden tests of forward: every layer, every activation, and what is kept for the way back."""

from otter.test_files import test_case

from autograder import checks, tolerances
from reference.deep_trials import copies, draw_deep_trial, draw_kind, shapes

OK_FORMAT = False

name = "forward"
points = 2

CASES = (([2, 4, 1], 7), ([3, 5, 4, 2], 6), ([4, 3], 5), ([1, 6, 6, 6, 1], 9))


def predict(NeuralNetwork, exact, X, activation="sigmoid", output="same"):
    """Give a student's network the exact one's parameters, and call forward."""
    sizes = [X.shape[0], *(len(b) for b in exact.b)]
    net = checks.instance(NeuralNetwork(sizes, activation, output), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    y_hat = checks.method(net, "forward", "your network")(X.copy())
    return net, checks.numbers(y_hat, exact.a[-1].shape, "what forward returns")


def compare(NeuralNetwork, sizes, m, activation="sigmoid", output="same"):
    exact, X, _ = draw_deep_trial(sizes, m, 31, activation, output)
    _, y_hat = predict(NeuralNetwork, exact, X, activation, output)
    bound = tolerances.layers_forward(exact.W, exact.b, exact.a)[-1]
    checks.close(y_hat, exact.a[-1], bound, f"a prediction of a network of {len(exact.W)} layers")


def example(rng, NeuralNetwork):
    """Let networks of all kinds predict, and look at them afterwards."""
    sizes, *kinds = draw_kind(rng)
    exact, X, _ = draw_deep_trial(sizes, rng.integers(1, 9), rng.integers(2**32), *kinds)
    net, _ = predict(NeuralNetwork, exact, X, *kinds)
    for kind in ("a", "slopes", "W", "b"):
        checks.attribute(net, kind, "your network after forward")


@test_case(hidden=True, name="Networks of every depth predict exactly", points=0.7)
def test_every_depth(NeuralNetwork):
    for sizes, m in CASES:
        compare(NeuralNetwork, sizes, m)


@test_case(hidden=True, name="Every layer uses its own activation", points=0.5)
def test_every_activation(NeuralNetwork):
    for activation, output in (("relu", "linear"), ("sigmoid", "linear"), ("linear", "sigmoid")):
        compare(NeuralNetwork, [2, 5, 4, 2], 8, activation, output)


@test_case(hidden=True, name="What the way back needs is kept, anew at every call", points=0.5)
def test_keeps_what_backward_needs(NeuralNetwork):
    for activation, output in (("sigmoid", "same"), ("relu", "linear")):
        exact, X, _ = draw_deep_trial([2, 4, 3, 1], 6, 32, activation, output)
        net, _ = predict(NeuralNetwork, exact, X, activation, output)
        checks.method(net, "forward", "your network")(X.copy())
        a = checks.attribute(net, "a", "your network after forward")
        slopes = checks.attribute(net, "slopes", "your network after forward")
        a = checks.arrays(a, shapes(exact.a), "self.a")
        slopes = checks.arrays(slopes, shapes(exact.slopes), "self.slopes")
        bounds = tolerances.layers_forward(exact.W, exact.b, exact.a)
        for l, bound in enumerate(bounds):
            checks.close(a[l], exact.a[l], bound, f"self.a[{l}]")
        for l, bound in enumerate(bounds[1:]):
            checks.close(slopes[l], exact.slopes[l], bound, f"self.slopes[{l}]")


@test_case(hidden=True, name="Predicting changes neither the samples nor the network", points=0.3)
def test_changes_nothing(NeuralNetwork):
    exact, X, _ = draw_deep_trial([3, 4, 2], 5, 33)
    net = checks.instance(NeuralNetwork([3, 4, 2]), "a new network")
    net.W, net.b = copies(exact.W), copies(exact.b)
    handed = X.copy()
    y_hat = checks.method(net, "forward", "your network")(handed)
    y_hat = checks.numbers(y_hat, exact.a[-1].shape, "what forward returns")
    bound = tolerances.layers_forward(exact.W, exact.b, exact.a)[-1]
    checks.close(y_hat, exact.a[-1], bound, "what forward returns")
    after = {"X": handed}
    for kind in ("W", "b"):
        kept = checks.attribute(net, kind, "your network after forward")
        kept = checks.arrays(kept, shapes(getattr(exact, kind)), f"self.{kind} after forward")
        after |= {f"{kind}[{l}]": array for l, array in enumerate(kept)}
    before = {"X": X} | {f"W[{l}]": W for l, W in enumerate(exact.W)}
    before |= {f"b[{l}]": b for l, b in enumerate(exact.b)}
    checks.unchanged(before, after, "forward")
