"""No attack earns a point, leaks a line, reaches another submission or stops the batch.

Each file in ``attacks/`` is a cell that is added at the end of the notebook as released, in which
nothing is solved: an honest grader gives 0 points.
"""

import json
import os
from pathlib import Path

import nbformat
import pytest

from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import PROTECTING, Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT, merge, read_answers
from tests.test_sandbox import choices

ATTACKS = sorted(Path(__file__).with_name("attacks").glob("*.py"))


@pytest.fixture(scope="module")
def released():
    return nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def secrets():
    """Return the lines of hidden tests and of solutions that students do not have."""
    public = "".join(
        file.read_text(encoding="utf-8") for file in ASSIGNMENT.release.rglob("*") if file.is_file()
    )
    folders = (ASSIGNMENT.hidden_tests, ASSIGNMENT.root / "reference")
    lines = {
        line.strip()
        for folder in folders
        for file in folder.glob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if len(line.strip()) > 20
    }
    return {line for line in lines if json.dumps(line)[1:-1] not in public}


@pytest.fixture(scope="module", params=choices(PROTECTING))
def engine(request):
    """Return an engine with short limits, in each sandbox that protects."""
    limits = Limits(call_seconds=2, cell_seconds=2)
    with Launcher(request.param, ASSIGNMENT.files(), limits) as launcher:
        yield Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)


@pytest.fixture(scope="module")
def strike(engine, released, tmp_path_factory):
    """Return a function that grades an attack, and then an honest submission."""
    folder = tmp_path_factory.mktemp("redteam")

    def strike(attack):
        name = attack.stem.replace("_", "-")
        nbformat.write(merge({name: attack.read_text()}, released), folder / "attack.ipynb")
        nbformat.write(merge(read_answers("ada"), released), folder / "honest.ipynb")
        hostile = engine.grade(Submission("attack", folder / "attack.ipynb"))
        return hostile, engine.grade(Submission("honest", folder / "honest.ipynb"))

    return strike


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda path: path.stem)
def test_an_attack_earns_nothing_leaks_nothing_and_harms_nobody(attack, strike, secrets):
    hostile, honest = strike(attack)
    assert hostile.score == 0
    assert hostile.status not in ("internal-error", "unreadable", "wrong-assignment")
    said = repr(hostile)
    assert "BREACH" not in said  # what an attack says when it has found what it looked for
    assert not [line for line in secrets if line in said]
    assert "hidden/" not in said
    assert honest.score == 10
    assert not os.path.exists("/tmp/bomb")
