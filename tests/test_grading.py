"""The engine gives every submission a result, and blames the right one."""

import pytest

from autograder.grading.engine import Engine
from autograder.grading.judge import run_case
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT
from tests.test_sandbox import needs_groups
from tests.test_submissions import write_notebook

OTTER = {"assignment_name": ASSIGNMENT.name}


SIMPSON = """
def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError
    h = (b - a) / n
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n))
    return h / 3 * (f(a) + inner + f(b))
"""


def points(result):
    return {question.name: question.points for question in result.questions}


def test_a_cell_that_hangs_is_named_and_the_rest_still_counts(grade):
    result = grade("while True: pass", SIMPSON, otter=OTTER)
    assert result.status == "timeout"
    assert [(cell.index, cell.status) for cell in result.cells] == [(1, "timeout")]
    assert points(result)["simpson"] == 2


def test_a_cell_that_ends_the_process_is_named_and_the_rest_still_counts(grade):
    result = grade(SIMPSON, "import os; os._exit(1)", otter=OTTER)
    assert result.status == "crashed"
    assert [(cell.index, cell.status) for cell in result.cells] == [(2, "crashed")]
    assert points(result)["simpson"] == 2


def test_leaving_politely_is_an_error_of_the_cell(grade):
    result = grade("import sys; sys.exit()", SIMPSON, otter=OTTER)
    assert [(cell.index, cell.status) for cell in result.cells] == [(1, "error")]
    assert points(result)["simpson"] == 2


def test_a_hang_in_one_question_leaves_the_next_its_state(grade):
    newton = "def newton_step(f, df, x):\n    while True: pass"
    result = grade(newton, SIMPSON, otter=OTTER)
    assert points(result) == {"numerical_grad": 0, "backward": 0, "newton_step": 0, "simpson": 2}


def test_a_function_that_is_none_is_the_students_failure(grade):
    result = grade("simpson = 3", otter=OTTER)
    assert result.status == "graded"
    assert {test.message for test in result.questions[-1].tests} == {
        "In your notebook simpson is not a function."
    }


def test_a_notebook_without_the_functions_is_of_another_assignment(grade):
    assert grade("x = 1").status == "wrong-assignment"
    assert grade(SIMPSON, otter={"assignment_name": "02"}).status == "wrong-assignment"
    assert grade("x = 1", otter=OTTER).status == "graded"


def test_a_fault_of_the_grader_costs_no_points_and_is_flagged(grade, engine, monkeypatch):
    (question,) = [question for question in engine.questions if question.name == "simpson"]
    broken = question.hidden.test_cases[0].body
    monkeypatch.setattr(broken, "test_func", lambda simpson: 1 / 0)
    result = grade(SIMPSON, otter=OTTER)
    assert result.status == "internal-error"
    assert points(result)["simpson"] == 2
    failed = [test for test in result.questions[-1].tests if test.status == "internal-error"]
    assert "ZeroDivisionError" in failed[0].message


def test_a_process_that_ends_between_calls_is_the_students_loss(grade):
    delayed = "import os, threading\nthreading.Timer(0.05, os._exit, [0]).start()"
    result = grade(SIMPSON, delayed, *["import time; time.sleep(0.02)"] * 5, otter=OTTER)
    assert result.status == "crashed"


def test_a_whole_submission_has_a_limit_too(engine, tmp_path):
    limits = Limits(cell_seconds=1, submission_seconds=2)
    with Launcher("bubblewrap", ASSIGNMENT.files(), limits) as launcher:
        short = Engine(ASSIGNMENT, engine.questions, launcher)
        path = write_notebook(tmp_path / "ann.ipynb", *["while True: pass"] * 20, otter=OTTER)
        result = short.grade(Submission("ann", path))
    assert result.status == "timeout"
    assert len(result.cells) < 5
    assert result.seconds < 10


@needs_groups
def test_after_memory_ran_out_the_next_question_goes_on(engine, tmp_path):
    hungry = """
def newton_step(f, df, x):
    import os, time
    import numpy as np
    for _ in range(3):
        os.fork()
    kept = np.ones(40_000_000)
    time.sleep(1)
    os._exit(0)
"""
    path = write_notebook(tmp_path / "ann.ipynb", hungry, SIMPSON, otter=OTTER)
    with Launcher("bubblewrap", ASSIGNMENT.files(), Limits(call_seconds=30)) as launcher:
        patient = Engine(ASSIGNMENT, engine.questions, launcher)
        result = patient.grade(Submission("ann", path))
    assert result.status == "memory"
    assert points(result)["simpson"] == 2


def test_a_worker_that_does_not_start_is_the_graders_fault(grade, engine, monkeypatch):
    monkeypatch.setattr(engine.launcher, "start", lambda: 1 / 0)
    result = grade(SIMPSON, otter=OTTER)
    assert result.status == "internal-error"
    assert result.max_score == 10


def test_one_submission_sees_nothing_of_another(grade):
    leave = "import pathlib\npathlib.Path('/tmp/note').write_text('x')\n" + SIMPSON
    look = "import pathlib\nassert not pathlib.Path('/tmp/note').exists()\n" + SIMPSON
    assert not grade(leave, otter=OTTER).cells
    assert not grade(look, otter=OTTER).cells


@pytest.mark.parametrize(
    "value",
    [
        *("None", "'abc'", "{}", "object()", "float('nan')", "[[1], [1, 2]]", "lambda x: x"),
        *("{'W1': object(), 'b1': [len]}", "(object(), [lambda: 0])", "args", "{1: 2, None: 3}"),
    ],
)
def test_junk_from_every_function_is_the_students_failure(grade, value):
    names = ("numerical_grad", "backward", "newton_step", "simpson", "train", "forward")
    functions = [f"def {name}(*args, **kwargs): return {value}" for name in names]
    helpers = "bce_loss = init_params = make_moons = forward"
    result = grade("\n".join([*functions, helpers]), otter=OTTER)
    statuses = {test.status for question in result.questions for test in question.tests}
    assert result.status == "graded", result.questions
    assert statuses <= {"failed", "error", "passed"}


def test_a_name_is_asked_for_once(engine):
    """A worker that lies could hand over a function first, and something else later."""

    class Fickle(dict):
        def get(self, name, default=None):
            return self.pop(name, default)

    (case, *_) = engine.questions[-1].hidden.test_cases
    status, message = run_case(case, Fickle(simpson=lambda *args: None), hidden=True)
    assert (status, "internal" in message) == ("failed", False)
