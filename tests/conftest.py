"""What several test modules share: a graded sample class, an engine, odd notebooks."""

import shutil

import pytest
from click.testing import CliRunner

from autograder.assignments import ROOT, Assignment
from autograder.cli import main
from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.publishing.publish import publish
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT, write_class
from tests.test_submissions import write_notebook


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory):
    """Grade the sample class from the command line; return the folder and what was printed."""
    folder = tmp_path_factory.mktemp("class")
    write_class(folder / "submissions")
    run = CliRunner().invoke(
        main, ["grade", ASSIGNMENT.name, str(folder / "submissions"), "-o", str(folder / "out")]
    )
    assert run.exit_code == 0, run.output
    return folder / "out", run.output


@pytest.fixture(scope="module")
def engine():
    """Return an engine with short limits."""
    limits = Limits(call_seconds=2, cell_seconds=2)
    with Launcher("bubblewrap", ASSIGNMENT.files(), limits) as launcher:
        yield Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)


@pytest.fixture
def grade(engine, tmp_path):
    """Return a function that grades a notebook of some code cells."""

    def grade(*sources, **metadata):
        path = write_notebook(tmp_path / "ann.ipynb", *sources, **metadata)
        return engine.grade(Submission("ann", path))

    return grade


def copy_project(target, assignment=ASSIGNMENT):
    """Copy what a release is made from, so that releasing leaves the project alone."""
    for folder in (
        f"source/{assignment.name}",
        f"autograder/hidden/{assignment.name}",
        "reference",
    ):
        shutil.copytree(ROOT / folder, target / folder)
    for module in ("__init__", "checks", "tolerances"):
        shutil.copy(ROOT / "autograder" / f"{module}.py", target / "autograder")
    shutil.copy(ROOT / "requirements.lock", target)
    return Assignment(assignment.name, target)


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """Release a copy of the assignment."""
    assignment = copy_project(tmp_path_factory.mktemp("project"))
    publish(assignment)
    return assignment
