"""Wrong answers are named for what they are, right ones and unknown ones are left alone."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.diagnosis.calls import FUNCTION, RETURNED, Call, Outcome, Step
from autograder.diagnosis.diagnose import diagnose
from autograder.diagnosis.models import Models
from autograder.diagnosis.recording import MAX_CALLS, Recording
from reference.network import backward, forward
from reference.trials import draw_trial
from tests.sample_class import ASSIGNMENT
from tests.test_sandbox import notebook

MODELS = Models(ASSIGNMENT)


def call_of(name, arguments, outcome, **replaced):
    """Return a test's call of a function."""
    return Call(Step(FUNCTION, name, arguments, {}), outcome, (), replaced)


def calls_of_backward(change):
    """Return what is recorded when a student's gradient is the right one, changed."""
    calls = []
    for H, m in ((3, 12), (8, 50), (1, 20)):
        P, X, y = draw_trial(H, m, seed=1)
        arguments = [P, forward(P, X)[1], y]
        outcome = Outcome(RETURNED, change(backward(*arguments)), arguments)
        calls.append(call_of("backward", arguments, outcome))
    return calls


def change_one(name, change):
    return lambda gradient: gradient | {name: change(gradient[name])}


def test_a_right_answer_has_no_diagnosis():
    assert diagnose("backward", calls_of_backward(lambda gradient: gradient), MODELS) is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (change_one("W2", lambda W2: -3 * W2), "Your W2 is -3 times what it should be."),
        (change_one("b1", lambda b1: -b1), "Your b1 has the opposite sign."),
        (change_one("b1", lambda b1: b1[::-1]), "Your b1 has the right numbers in the wrong"),
        (change_one("W2", lambda W2: W2.T), "Your W2 is transposed."),
        (change_one("W1", lambda W1: 0 * W1), "Your W1 is zero everywhere."),
        (change_one("b2", lambda b2: np.tile(b2, (4, 4))), "Your b2 has shape (4, 4)"),
    ],
)
def test_a_simple_transformation_of_the_right_answer_is_described(change, said):
    calls = calls_of_backward(change)[:2]  # with more than one hidden unit
    diagnosis = diagnose("backward", calls, MODELS)
    assert diagnosis.title.startswith(said)
    assert (diagnosis.name, diagnosis.heading) == ("", "")


def test_no_single_number_is_told_by_its_factor():
    """Whatever a student returns is some multiple of what is right."""
    arguments = [np.exp, 0.0, 1.0, 2]
    calls = [call_of("simpson", arguments, Outcome(RETURNED, 1.0, arguments))]
    assert diagnose("simpson", calls, MODELS) is None


def test_what_is_not_written_has_no_diagnosis():
    """A misconception that raises an error too is not meant."""
    arguments = [np.sin, 0.0, 1.0, 2]
    calls = [call_of("simpson", arguments, Outcome("NotImplementedError", None, arguments))]
    assert diagnose("simpson", calls, MODELS) is None


def test_an_answer_that_nothing_explains_has_no_diagnosis():
    rng = np.random.default_rng(0)
    noisy = change_one("W1", lambda W1: W1 + rng.normal(size=W1.shape))
    assert diagnose("backward", calls_of_backward(noisy), MODELS) is None


def test_a_misconception_in_most_calls_is_called_likely():
    right = calls_of_backward(lambda gradient: gradient)
    wrong = calls_of_backward(lambda gradient: {k: -v for k, v in gradient.items()})
    likely = diagnose("backward", [*wrong, *wrong, right[0]], MODELS)
    certain = diagnose("backward", wrong, MODELS)
    assert likely.name == certain.name == "sign_flipped"
    assert certain.certain
    assert not likely.certain


def test_what_a_test_had_replaced_counts():
    """A loss that was typed in shows only where the test has put another in its place."""
    P, X, y = draw_trial(2, 5, seed=1)

    def other_loss(p, y):
        return np.mean((p - y) ** 2)

    misconception = next(
        each for each in MODELS.misconceptions["numerical_grad"] if each.name == "own_loss"
    )
    replaced = call_of("numerical_grad", [P, X, y], None, bce_loss=other_loss)
    own = MODELS.wrong(misconception, replaced)
    calls = [replace(replaced, outcome=own)]
    assert diagnose("numerical_grad", calls, MODELS).name == "own_loss"
    plain = [call_of("numerical_grad", [P, X, y], own)]
    assert diagnose("numerical_grad", plain, MODELS) is None


def test_of_two_misconceptions_that_explain_as_much_neither_is_named():
    """On a flat curve a swallowed error and a pseudo-inverse both leave you where you are."""
    arguments = [lambda x: x * x + 1, lambda x: 2 * x, 0.0]
    calls = [call_of("newton_step", arguments, Outcome(RETURNED, 0.0, arguments))]
    stay = [
        each.name
        for each in MODELS.misconceptions["newton_step"]
        if MODELS.wrong(each, calls[0]).value == 0.0
    ]
    assert len(stay) > 1
    assert diagnose("newton_step", calls, MODELS) is None


def test_huge_numbers_are_compared_in_silence():
    huge = change_one("W1", lambda W1: W1 * 1e200)
    diagnosis = diagnose("backward", calls_of_backward(huge), MODELS)
    assert diagnosis is None or "W1" in diagnosis.title


def test_no_more_is_written_down_than_fits():
    with notebook("import numpy as np\ndef f(n): return [np.zeros(n)] * 2") as names:
        calls = []
        f = Recording(names, "f", calls)["f"]
        assert len(f(10)) == len(f(10**6)) == 2
        assert len(calls) == 1
        for _ in range(2 * MAX_CALLS):
            f(1)
        assert len(calls) == MAX_CALLS


def test_a_fault_in_the_diagnosis_costs_no_points_and_is_flagged(grade, monkeypatch):
    monkeypatch.setattr("autograder.grading.judge.diagnose", lambda *_: 1 / 0)
    result = grade("def simpson(f, a, b, n=100):\n    return 0.0")
    assert result.status == "internal-error"
    question = next(each for each in result.questions if each.name == "simpson")
    assert question.points == 0
    assert "ZeroDivisionError" in question.tests[-1].message


ACCOUNT = """
class Account:
    def __init__(self, owner, total=0):
        self.owner, self.total = owner, total
    def pay(self, amount):
        {pay}
        return self
    def give(self, other):
        other.total, self.total = self.total, 0
"""


def test_what_a_test_sees_of_an_object_can_be_repeated_with_other_definitions():
    calls, right, wrong = [], {}, {}
    exec(ACCOUNT.format(pay="self.total -= amount"), right)
    exec(ACCOUNT.format(pay="self.total += amount"), wrong)
    with notebook(ACCOUNT.format(pay="self.total += amount")) as names:
        account = Recording(names, "pay", calls)["Account"]("bob", total=3)
        assert account.total == 3  # not yet paid: this says nothing of the method
        account.total = 10
        account.pay(2)
        assert (account.total, account.owner) == (12, "bob")
    assert [call.step.name for call in calls] == ["pay", "total", "owner"]
    assert [call.repeat(right).value for call in calls[1:]] == [8, "bob"]
    assert [call.repeat(wrong).value for call in calls[1:]] == [12, "bob"]


def test_an_object_that_met_another_is_not_written_down():
    """No model can be given an object of the student's."""
    calls = []
    with notebook(ACCOUNT.format(pay="self.total -= amount")) as names:
        names = Recording(names, "pay", calls)
        ann, bob = names["Account"]("ann"), names["Account"]("bob", total=7)
        bob.give(ann)
        bob.pay(1)
        assert bob.total == -1
    assert calls == []
