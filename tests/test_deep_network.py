"""The deep network is right: against differences, against theory, and against published figures."""

import copy

import numpy as np
import pytest

from reference.activations import relu, sigmoid
from reference.deep_data import disc, parabola, sine, spirals, xor
from reference.deep_experiments import SkipNetwork, compare, numerical_gradient
from reference.deep_network import NeuralNetwork, tanh
from reference.deep_trials import draw_deep_trial
from reference.gradient_check import relative_error


def as_vector(dW, db):
    return np.concatenate([np.ravel(array) for array in [*dW, *db]])


@pytest.mark.parametrize("sizes", [[3, 4, 2], [2, 1], [1, 5, 4, 3, 2]])
@pytest.mark.parametrize(("activation", "output"), [("sigmoid", "same"), ("tanh", "linear")])
def test_backward_agrees_with_differences_at_any_depth(sizes, activation, output):
    net, X, Y = draw_deep_trial(sizes, 8, 1, activation, output)
    derived = as_vector(*net.backward(Y))
    assert relative_error(derived, as_vector(*numerical_gradient(net, X, Y))) < 1e-9


def test_a_skip_adds_what_came_in_where_the_shapes_agree():
    net, X = SkipNetwork([3, 3, 2], "tanh", "linear"), np.random.default_rng(4).random((3, 5))
    middle = X + np.tanh(net.W[0] @ X + net.b[0])
    np.testing.assert_allclose(net.forward(X), net.W[1] @ middle + net.b[1])


def test_skips_keep_the_gradient_of_the_first_layer_alive():
    rng = np.random.default_rng(0)
    X, Y = rng.random((2, 6, 10))
    sizes = [6] * 8
    norms = [
        np.linalg.norm(numerical_gradient(kind(sizes, output="linear"), X, Y)[0][0])
        for kind in (SkipNetwork, NeuralNetwork)
    ]
    assert norms[0] > 100 * norms[1]


def test_weights_have_the_variance_of_xavier():
    net = NeuralNetwork([300, 500], seed=0)
    assert np.var(net.W[0]) == pytest.approx(2 / 800, rel=0.02)
    assert not net.b[0].any()


@pytest.mark.parametrize("activation", [sigmoid, tanh, relu])
def test_slopes_are_derivatives_and_nothing_overflows(activation):
    z = np.array([-1000.0, -3.0, -0.4, 0.3, 2.0, 1000.0])
    measured = (activation(z + 1e-6)[0] - activation(z - 1e-6)[0]) / 2e-6
    np.testing.assert_allclose(activation(z)[1], measured, atol=1e-9, rtol=1e-6)


def test_the_exclusive_or_gives_the_published_figures():
    X, Y = xor()
    net = NeuralNetwork([2, 4, 1], seed=42)
    history = net.train(X, Y, 5000, 2)
    figures = [f"{history[epoch]:.6f}" for epoch in (1, 501, 5000)]
    assert figures == ["0.126088", "0.086947", "0.000321"]
    assert net.forward(X)[0].round(4).tolist() == [0.0288, 0.9756, 0.9763, 0.0242]


def test_the_disc_gives_the_published_figures():
    rng = np.random.RandomState(42)
    X, Y = disc(rng)
    net = NeuralNetwork([2, 8, 1], seed=rng)
    history = net.train(X, Y, 3000, 5)
    assert [f"{history[epoch]:.6f}" for epoch in (1, 3000)] == ["0.080713", "0.012668"]
    assert np.mean((net.forward(X) > 0.5) == Y) == 0.978


def test_the_sine_fails_as_published_and_succeeds_with_a_linear_output():
    rng = np.random.RandomState(42)
    X, Y = sine(rng)
    history = NeuralNetwork([1, 16, 1], seed=rng).train(X, Y, 5000, 5)
    assert [f"{history[epoch]:.6f}" for epoch in (1, 5000)] == ["0.249646", "0.195351"]
    rng = np.random.RandomState(42)
    X, Y = sine(rng)
    net = NeuralNetwork([1, 16, 1], "tanh", output="linear", seed=rng)
    assert net.train(X, Y, 5000, 0.1, beta=0.9)[-1] < 1e-3


def test_the_penalty_pulls_by_its_gradient():
    net, _, _ = draw_deep_trial([2, 3, 1], 4, 2)
    value, slopes = net.penalty(0.3)
    for l, place in ((0, (2, 1)), (1, (0, 0))):
        moved = copy.deepcopy(net)
        moved.W[l][place] += 1e-6
        rise = (moved.penalty(0.3)[0] - value) / 1e-6
        assert rise == pytest.approx(slopes[l][place], abs=1e-6)
    X, Y = parabola(21)
    sizes = []
    for lam in (0.0, 0.1):
        net = NeuralNetwork([1, 8, 1], "tanh", "linear", seed=1)
        net.train(X, Y, 200, 0.1, lam=lam)
        sizes.append(net.penalty(1)[0])
    assert sizes[1] < sizes[0]


def test_momentum_multiplies_a_constant_slope_by_one_over_one_minus_beta():
    net = NeuralNetwork([1, 1])
    for _ in range(200):
        net.update_with_momentum([np.ones((1, 1))], [np.zeros((1, 1))], 0.1, 0.9)
    assert net.vW[0].item() == pytest.approx(10)


def test_batches_use_every_sample_once_an_epoch():
    seen = []

    class Watched(NeuralNetwork):
        def step(self, X, Y, *rest):
            seen.append(X)

    X, Y = disc(np.random.RandomState(0), 10)
    Watched([2, 1]).train(X, Y, 1, 0.1, batch_size=4)
    assert [part.shape[1] for part in seen] == [4, 4, 2]
    np.testing.assert_array_equal(np.sort(np.hstack(seen)), np.sort(X))


def test_a_comparison_trains_fresh_networks():
    X, Y = parabola(21)
    rows = compare([[1, 3, 1], [1, 2, 2, 1], [1, 3, 1]], X, Y, 20, 0.05)
    assert [row[1] for row in rows] == [10, 13, 10]
    assert rows[0] == rows[2]
    assert all(row[3] < row[2] for row in rows)


def test_eight_units_separate_the_spirals_and_a_line_does_not():
    X, Y = spirals()
    shares = []
    for sizes in ([2, 8, 1], [2, 1]):
        net = NeuralNetwork(sizes, "tanh", output="sigmoid", seed=1)
        net.train(X, Y, 2000, 1, beta=0.9)
        shares.append(np.mean((net.forward(X) > 0.5) == Y))
    assert shares[0] == 1
    assert shares[1] < 0.8
