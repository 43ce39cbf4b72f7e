"""The reference is right: against theory, against itself, and against the published figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.complex_step import complex_step_grad
from reference.differences import numerical_grad
from reference.gradient_check import format_check, gradient_check, relative_error
from reference.integration import simpson
from reference.moons import make_moons
from reference.network import accuracy, backward, forward, init_params, train, train_linear
from reference.newton import newton_step

number = st.floats(-10, 10)


@pytest.fixture(scope="module")
def moons():
    return make_moons()


def test_the_moons_are_standardised_and_balanced(moons):
    X, y = moons
    np.testing.assert_allclose([X.mean(axis=0), X.std(axis=0)], [[0, 0], [1, 1]], atol=1e-12)
    assert y.mean() == 0.5


@pytest.mark.parametrize(
    ("H", "loss", "share"), [(8, 0.0697, 0.970), (4, 0.0700, 0.9775), (2, 0.2891, 0.860)]
)
def test_training_gives_the_measured_figures(moons, H, loss, share):
    P, history = train(*moons, H)
    assert history[-1] == pytest.approx(loss, abs=1e-4)
    assert accuracy(P, *moons) == pytest.approx(share)
    assert np.all(np.diff(history) < 0)


def test_a_linear_model_gives_the_measured_figures(moons):
    X, y = moons
    w, b, loss = train_linear(X, y)
    assert loss == pytest.approx(0.2999, abs=1e-4)
    assert np.mean((X @ w + b >= 0) == (y == 1)) == 0.8575


def test_three_ways_to_differentiate_agree(moons):
    P = init_params()
    gradient = backward(P, forward(P, moons[0])[1], moons[1])
    by_differences = gradient_check(gradient, numerical_grad(P, *moons))
    by_complex_step = gradient_check(gradient, complex_step_grad(P, *moons))
    assert by_differences[-1][1] < 5e-11
    assert by_complex_step[-1][2] < 1e-14
    assert format_check(by_differences).count("\n") == 5


def test_the_error_of_central_differences_falls_with_the_square_of_eps(moons):
    P = init_params()
    exact = complex_step_grad(P, *moons)
    errors = [
        gradient_check(exact, numerical_grad(P, *moons, eps))[-1][2] for eps in (1e-1, 1e-2, 1e-3)
    ]
    np.testing.assert_allclose(np.diff(np.log10(errors)), -2, atol=0.05)


def test_equal_zero_vectors_have_no_relative_error():
    assert relative_error(np.zeros(3), np.zeros(3)) == 0


@given(st.lists(number, min_size=4, max_size=4), number, number, st.sampled_from([2, 4, 10]))
def test_simpson_is_exact_for_cubics(c, a, b, n):
    polynomial = np.polynomial.Polynomial(c)
    integral = polynomial.integ()
    size = np.polynomial.Polynomial(np.abs(c)).integ()(max(abs(a), abs(b)))
    assert (
        abs(simpson(polynomial, a, b, n) - (integral(b) - integral(a))) <= 1e-14 * n * size + 1e-300
    )


def test_simpson_is_of_order_four():
    exact = np.e - 1
    errors = [abs(simpson(np.exp, 0, 1, n) - exact) for n in (4, 8, 16)]
    np.testing.assert_allclose(np.diff(np.log2(errors)), -4, atol=0.05)


@pytest.mark.parametrize("n", [1, 0, -2])
def test_simpson_refuses_what_it_cannot_do(n):
    with pytest.raises(ValueError, match=f"n must be even and positive, got {n}"):
        simpson(np.exp, 0, 1, n)


def test_newton_doubles_the_digits():
    x = 1.0
    for expected in (1.5, 1.4166667, 1.4142157):
        x = newton_step(lambda x: x * x - 2, lambda x: 2 * x, x)
        assert x == pytest.approx(expected, abs=1e-7)


def test_newton_refuses_a_flat_tangent():
    with pytest.raises(ZeroDivisionError):
        newton_step(lambda x: x, lambda x: 0.0, 1.0)
    with pytest.raises(np.linalg.LinAlgError):
        newton_step(lambda x: x, lambda x: np.zeros((2, 2)), np.ones(2))
