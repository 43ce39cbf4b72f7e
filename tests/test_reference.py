"""The reference is right: against theory, against itself, and against the published figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.complex_step import complex_step_grad
from reference.convergence import observed_order
from reference.differences import numerical_grad
from reference.gradient_check import format_check, gradient_check, relative_error
from reference.integration import riemann_sum, simpson, trapezoid
from reference.moons import make_moons
from reference.network import accuracy, backward, forward, init_params, train, train_linear
from reference.newton import newton, newton_step
from reference.taylor import taylor_polynomial

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


def test_newton_tells_every_point_of_its_way():
    root, history = newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)
    assert root == history[-1] == pytest.approx(2**0.5, abs=1e-15)
    errors = np.abs(np.array(history[:5]) - 2**0.5)
    np.testing.assert_allclose(errors[2:] / errors[1:-1] ** 2, 1 / 8**0.5, rtol=0.06)


def test_a_double_root_is_approached_in_halves():
    _, history = newton(lambda x: (x - 1) ** 2, lambda x: 2 * (x - 1), 2.0)
    errors = np.array(history) - 1
    np.testing.assert_allclose(errors[1:] / errors[:-1], 0.5)


def test_newton_reports_what_it_cannot_find():
    with pytest.raises(RuntimeError, match=r"after 7 steps: the last points were \[0.0, 1.0\]"):
        newton(lambda x: x**3 - 2 * x + 2, lambda x: 3 * x * x - 2, 0.0, max_iter=7)
    with pytest.raises(ZeroDivisionError):
        newton(lambda x: x * x + 1, lambda x: 2 * x, 0.0)


@given(st.lists(number, min_size=1, max_size=6), number, number)
def test_the_taylor_polynomial_of_a_polynomial_is_that_polynomial(c, x, x0):
    p = np.polynomial.Polynomial(c)
    derivatives = [p.deriv(k)(x0) if k else p(x0) for k in range(len(c))]
    size = np.polynomial.Polynomial(np.abs(c))(abs(x0) + abs(x - x0))
    assert abs(taylor_polynomial(derivatives, x, x0) - p(x)) <= 1e-13 * size + 1e-300


@pytest.mark.parametrize("n", [0, 1, 2, 5])
def test_the_remainder_is_of_the_order_after_the_degree(n):
    distances = 0.5 ** np.arange(2, 7)
    values = taylor_polynomial([1.0] * (n + 1), distances, 0.0)
    np.testing.assert_allclose(observed_order(np.exp(distances) - values)[-1], n + 1, atol=0.05)


RULES = {
    "left": (lambda f, a, b, n: riemann_sum(f, a, b, n, "left"), 1),
    "right": (lambda f, a, b, n: riemann_sum(f, a, b, n, "right"), 1),
    "midpoint": (lambda f, a, b, n: riemann_sum(f, a, b, n, "midpoint"), 2),
    "trapezoid": (trapezoid, 2),
    "simpson": (simpson, 4),
}


@pytest.mark.parametrize(("rule", "order"), RULES.values(), ids=RULES)
def test_every_rule_has_its_order(rule, order):
    errors = [abs(rule(np.exp, 0, 1, n) - (np.e - 1)) for n in (16, 32, 64)]
    np.testing.assert_allclose(observed_order(errors), order, atol=0.05)


@given(number, number, st.integers(1, 20))
def test_the_trapezoid_rule_is_the_mean_of_left_and_right(a, b, n):
    left, right = (riemann_sum(np.sin, a, b, n, rule) for rule in ("left", "right"))
    assert abs(trapezoid(np.sin, a, b, n) - (left + right) / 2) <= 1e-14 * (1 + abs(b - a))


def test_what_has_no_sum_and_no_order_is_refused():
    for rule in (riemann_sum, trapezoid):
        with pytest.raises(ValueError, match="n must be positive, got 0"):
            rule(np.exp, 0, 1, 0)
    with pytest.raises(ValueError, match="got 'middle'"):
        riemann_sum(np.exp, 0, 1, 4, "middle")
    for errors in ([0.1], [0.1, 0.0]):
        with pytest.raises(ValueError, match="two or more positive numbers"):
            observed_order(errors)
