"""The check vocabulary survives whatever a function returns, and says what is wrong with it."""

import contextlib

import numpy as np
import pytest

from autograder import checks, isolation, tolerances
from reference.network import backward, forward, init_params


class Odd:
    def __array__(self, *args, **kwargs):
        raise RuntimeError("no")


JUNK = [
    *(None, "abc", b"x", {}, [], [[1], [1, 2]], object(), Odd(), print, 1j, {1, 2}, 10**400),
    *(np.array(["a"]), np.array([None]), np.nan, np.inf, np.zeros((0,)), np.zeros((3, 3))),
]


@pytest.mark.parametrize("value", JUNK)
@pytest.mark.parametrize(
    "check",
    [
        lambda value: checks.numbers(value, (2,), "x"),
        lambda value: checks.number(value, "x"),
        lambda value: checks.gradient(value, {"W": np.zeros(2)}, "x"),
        lambda value: checks.gradient({"W": value}, {"W": np.zeros(2)}, "x"),
        lambda value: checks.unchanged({"W": np.zeros(2)}, {"W": value}, "x"),
    ],
)
def test_junk_ends_as_a_sentence(check, value):
    with pytest.raises(AssertionError, match=r"^x"):
        check(value)


@pytest.mark.parametrize("b2", [0.5, np.float32(0.5), np.array(0.5), np.array([0.5]), [0.5]])
def test_a_gradient_that_the_update_accepts_is_accepted(b2):
    got = checks.gradient({"b2": b2, "more": None}, {"b2": np.zeros(1)}, "x")
    assert got["b2"].tolist() == [0.5]


@pytest.mark.parametrize(("shape", "wrong"), [((3, 1), (3,)), ((3,), (1, 3)), ((3,), (4,))])
def test_a_gradient_that_would_change_the_parameters_shape_is_refused(shape, wrong):
    with pytest.raises(AssertionError, match="expected shape"):
        checks.gradient({"W": np.ones(wrong)}, {"W": np.zeros(shape)}, "x")


def test_restored_up_to_rounding_is_unchanged():
    before = {"W": np.array([0.1, 1.3, -2.7])}
    after = {"W": before["W"] + 1e-5 - 2e-5 + 1e-5}
    checks.unchanged(before, after, "x")
    with pytest.raises(AssertionError, match="changed W"):
        checks.unchanged(before, {"W": before["W"] + 1e-10}, "x")


@pytest.mark.parametrize(
    ("got", "fine"),
    [
        (1.4, True),
        (0.4, False),
        (-1.0, False),
        ([2.0, 4.1], True),
        ([0, 0], False),
        ([1, -2], False),
    ],
)
def test_what_is_about_right_may_earn_points_for_tidiness(got, fine):
    expected = 1.0 if np.ndim(got) == 0 else [1.0, 2.0]
    if fine:
        checks.roughly(got, expected, "x")
    else:
        with pytest.raises(AssertionError, match="too far from right"):
            checks.roughly(got, expected, "x")


def test_a_replaced_name_is_put_back_even_after_an_error():
    env = {"f": 1}
    with contextlib.suppress(KeyError), isolation.replaced(env, f=2):
        assert env.pop("f") == 2
        env.pop("f")
    assert env == {"f": 1}


def test_a_name_that_is_gone_is_the_students_failure():
    with pytest.raises(AssertionError, match="no longer defines f"), isolation.replaced({}, f=2):
        pass


@pytest.mark.parametrize(("fits", "steps"), [("right", ["right"]), ("own", ["right", "own"])])
def test_a_mistake_in_another_question_is_carried_forward(fits, steps):
    env, runs = {"step": "own"}, []

    def test():
        runs.append(env["step"])
        assert env["step"] == fits

    isolation.carried_forward(test, env, step="right")
    assert (env, runs) == ({"step": "own"}, steps)


def test_a_mistake_of_its_own_is_told_as_it_is_beside_right_functions():
    env = {"step": "wrong"}

    def test():
        raise AssertionError(f"measured with the {env['step']} step")

    with pytest.raises(AssertionError, match="measured with the right step"):
        isolation.carried_forward(test, env, step="right")


def in_extended_precision(P, X, y):
    P = {name: array.astype(np.longdouble) for name, array in P.items()}
    gradient = backward(P, forward(P, X.astype(np.longdouble))[1], y)
    return {name: array.astype(float) for name, array in gradient.items()}


@pytest.mark.parametrize("seed", range(50))
def test_backpropagation_passes_its_tolerance_and_a_planted_error_does_not(seed):
    rng = np.random.default_rng(seed)
    H, m = int(rng.integers(1, 33)), int(rng.integers(1, 500))
    P = {name: array + rng.normal(0, 1, array.shape) for name, array in init_params(H).items()}
    X, y = rng.normal(size=(m, 2)), rng.integers(0, 2, m).astype(float)
    _, cache = forward(P, X)
    gradient, second = backward(P, cache, y), in_extended_precision(P, X, y)
    for name, bound in tolerances.backpropagation(P, cache, y).items():
        checks.close(gradient[name], second[name], bound, name)
        with pytest.raises(AssertionError, match="off by"):
            checks.close(gradient[name] + 10 * bound, second[name], bound, name)


@pytest.mark.parametrize("junk", [None, 5, "abc", [1], (1, 2), {}, np.zeros(2), np.float64(1)])
def test_a_value_is_no_instance(junk):
    with pytest.raises(AssertionError, match="expected an instance of the class"):
        checks.instance(junk, "a new network")


def test_methods_and_attributes_are_asked_for_once():
    class Fickle:
        asked = 0

        @property
        def forward(self):
            self.asked += 1
            return (lambda: 7) if self.asked == 1 else 5

    fickle = Fickle()
    assert checks.method(fickle, "forward", "your network")() == 7
    assert checks.attribute(fickle, "asked", "your network") == 1
    with pytest.raises(AssertionError, match="expected a method forward"):
        checks.method(fickle, "forward", "your network")
    with pytest.raises(AssertionError, match="expected an attribute W, got none"):
        checks.attribute(fickle, "W", "your network")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (np.zeros((2, 2)), "expected a list of arrays"),
        ([np.zeros(2)], "expected 2 arrays, got 1"),
        ([np.zeros(2), np.zeros(2)], r"array 1: expected shape \(3,\), got \(2,\)"),
        ([np.zeros(2), [1, 2, np.nan]], "array 1: 1 of 3 numbers are infinite or nan"),
        ([np.zeros(2), None], "array 1: expected real numbers"),
    ],
)
def test_a_list_of_arrays_has_their_number_and_shapes(value, message):
    with pytest.raises(AssertionError, match=message):
        checks.arrays(value, [(2,), (3,)], "dW")


def test_a_pair_is_two_things():
    assert checks.pair([1, 2], "what it returns") == (1, 2)
    for junk in (None, (1,), (1, 2, 3), np.zeros(2)):
        with pytest.raises(AssertionError, match="expected two things"):
            checks.pair(junk, "what it returns")
