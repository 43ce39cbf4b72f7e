"""No attack earns a point, leaks a line, reaches another submission or stops the batch.

Each file in ``attacks/`` is a cell that is added at the end of the notebook as released, in which
nothing is solved; each file in ``files/`` writes that notebook in a way that no student would. An
honest grader gives 0 points to both.
"""

import csv
import html
import json
import os
from dataclasses import asdict, replace

import pytest

from autograder.exhibits import load_exhibits
from autograder.feedback.page import feedback_page
from autograder.grading.engine import Engine
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.store import ResultStore
from autograder.grading.submissions import Submission, find_submissions
from autograder.sandbox.launch import PROTECTING, Launcher
from autograder.sandbox.limits import Limits
from tests.redteam.strikes import CELLS, FILES, secret_lines, write_attack, write_honest
from tests.sample_class import ASSIGNMENT
from tests.test_sandbox import choices

LIMITS = Limits(call_seconds=2, cell_seconds=2, submission_seconds=10)
JOBS = 4  # most attacks wait for a limit


@pytest.fixture(scope="module")
def secrets():
    return secret_lines()


@pytest.fixture(scope="module")
def batch(tmp_path_factory):
    """Return every attack as a submission, by its path, and an honest one to go after each."""
    folder = tmp_path_factory.mktemp("redteam")
    honest = Submission("honest", write_honest(folder))
    pairs = {}
    for attack in CELLS + FILES:
        (folder / attack.stem).mkdir()
        write_attack(attack, folder / attack.stem)
        (found,) = find_submissions(folder / attack.stem, ASSIGNMENT)
        hostile = replace(found, student=f"{found.student} {attack.stem}")
        pairs[attack] = hostile, replace(honest, student=f"after {attack.stem}")
    return pairs


@pytest.fixture(scope="module", params=choices(PROTECTING))
def results(request, batch):
    """Grade all attacks side by side, an honest submission after each; return them by student.

    The honest ones have the limits that students have: they share the machine with the attacks.
    """
    questions, exhibits = load_questions(ASSIGNMENT), load_exhibits(ASSIGNMENT)
    with (
        Launcher(request.param, ASSIGNMENT.files(), LIMITS) as short,
        Launcher(request.param, ASSIGNMENT.files(), Limits()) as usual,
    ):
        hostile, honest = (Engine(ASSIGNMENT, questions, it, exhibits) for it in (short, usual))

        def grade(pair):
            return hostile.grade(pair[0]), honest.grade(pair[1])

        with ForkedPool(grade, JOBS) as pool:
            return {each.student: each for pair in pool.map(batch.values()) for each in pair}


@pytest.mark.parametrize("attack", CELLS + FILES, ids=lambda path: path.stem)
def test_an_attack_earns_nothing_leaks_nothing_and_harms_nobody(attack, batch, results, secrets):
    hostile, honest = (results[submission.student] for submission in batch[attack])
    assert hostile.score == 0
    faults = [test.message for it in hostile.questions for test in it.tests if test.hidden]
    assert hostile.status != "internal-error", (hostile.message, faults)
    if attack in CELLS:
        assert hostile.status not in ("unreadable", "wrong-assignment")
    page = feedback_page(hostile, ASSIGNMENT.name)
    assert page.count("<") == page.count(">")
    assert "<script" not in page
    said = json.dumps(asdict(hostile), ensure_ascii=False) + html.unescape(page)
    assert "BREACH" not in said  # what an attack says when it has found what it looked for
    assert not [line for line in secrets if line in said]
    assert "hidden/" not in said
    assert honest.score == 10
    assert not os.path.exists("/tmp/bomb")


def test_results_of_attacks_can_be_kept_whatever_their_names_and_messages(results, tmp_path):
    with ResultStore(tmp_path) as store:
        for result in results.values():
            store.save(result)
            assert store.load(result.student) == result
        store.save_grades(list(results.values()), [])
    with (tmp_path / "grades.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 1 + len(results)
    assert not [name for name, *_ in rows if name.startswith(("=", "+", "-", "@"))]
