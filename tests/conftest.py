"""What several test modules share: a graded sample class, an engine, odd notebooks."""

import shutil
from functools import cache

import pytest
from click.testing import CliRunner

from autograder.assignments import ROOT, Assignment, all_assignments
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
    """Return a function that grades an assignment's sample class from the command line, once.

    It returns the folder of the results and what was printed.
    """

    @cache
    def graded_class(assignment):
        folder = tmp_path_factory.mktemp(assignment.name)
        write_class(folder / "submissions", assignment)
        command = ["grade", assignment.name, str(folder / "submissions"), "-o", str(folder / "out")]
        run = CliRunner().invoke(main, command)
        assert run.exit_code == 0, run.output
        return folder / "out", run.output

    return graded_class


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
    for folder in ("source", "autograder/hidden", "autograder/misconceptions", "reference"):
        shutil.copytree(ROOT / folder, target / folder)
    for module in ("__init__", "checks", "isolation", "tolerances"):
        shutil.copy(ROOT / "autograder" / f"{module}.py", target / "autograder")
    shutil.copy(ROOT / "requirements.lock", target)
    return Assignment(assignment.name, target)


@pytest.fixture(scope="session", params=all_assignments(), ids=lambda assignment: assignment.name)
def published(request, tmp_path_factory):
    """Release a copy of each assignment."""
    assignment = copy_project(tmp_path_factory.mktemp("project"), request.param)
    publish(assignment)
    return assignment
