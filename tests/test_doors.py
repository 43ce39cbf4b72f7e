"""The solution earns all points and the blank notebook none, by every door."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest

from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.test_release import text_of

BIN = Path(sys.executable).parent


def run(*command, cwd):
    """Run a program of this environment as if the environment were activated."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path}
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment)
    assert done.returncode == 0, done.stderr


def notebook_of(published, kind):
    """Return the path of the solution, or of what students receive."""
    if kind == "solution":
        return published.root / "dist" / f"{published.name}-solution.ipynb"
    return published.release / f"{published.title}.ipynb"


def full_score(published):
    """Return the points that can be had."""
    return round(sum(question.max_points for question in load_questions(published)), 5)


KINDS = pytest.mark.parametrize(("kind", "share"), [("solution", 1), ("blank", 0)])


@KINDS
def test_the_reference_earns_all_points_and_the_blank_notebook_none(published, kind, share):
    with Launcher("bubblewrap", published.files(), Limits()) as launcher:
        engine = Engine(published, load_questions(published), launcher)
        result = engine.grade(Submission("ann", notebook_of(published, kind)))
    full = full_score(published)
    assert (result.status, result.score, result.max_score) == ("graded", share * full, full)
    statuses = {test.status for question in result.questions for test in question.tests}
    assert statuses == {"passed"} if share else "passed" not in statuses


@KINDS
def test_stock_otter_gives_the_same_score(published, tmp_path, kind, share):
    full = full_score(published)
    assert otter_score(published, kind, tmp_path) == (share * full, full)


def otter_score(published, kind, folder):
    """Grade with ``otter run``; return the points earned and those that could be."""
    path = notebook_of(published, kind)
    autograder = published.root / "dist" / f"{published.name}-autograder.zip"
    run("otter", "run", "--no-logo", "-o", folder, "-a", autograder, path, cwd=folder)
    tests = json.loads((folder / "results.json").read_text())["tests"]
    graded = [test for test in tests if "score" in test]
    return tuple(round(sum(test[key] for test in graded), 5) for key in ("score", "max_score"))


@pytest.fixture(scope="module")
def course(published, tmp_path_factory):
    """Return an nbgrader course that has graded the solution and the blank notebook."""
    course = tmp_path_factory.mktemp(published.name) / "course"
    shutil.copytree(published.root / "dist" / "nbgrader", course)
    for kind in ("solution", "blank"):
        folder = course / "submitted" / kind / published.name
        folder.mkdir(parents=True)
        shutil.copy(notebook_of(published, kind), folder / f"{published.title}.ipynb")
    for command in ("generate_assignment", "autograde"):
        run("nbgrader", command, published.name, cwd=course)
    return course


def test_stock_nbgrader_generates_the_released_notebook(published, course):
    title = f"{published.title}.ipynb"
    generated = course / "release" / published.name / title
    assert text_of(generated) == text_of(published.release / title)


def test_stock_nbgrader_gives_the_same_scores(published, course):
    run("nbgrader", "export", cwd=course)
    rows = (course / "grades.csv").read_text().splitlines()
    names, blank, solution = (row.split(",") for row in rows)
    score = names.index("score")
    assert (float(blank[score]), float(solution[score])) == (0, full_score(published))


def test_public_tests_pass_on_the_solution_and_every_cell_runs(published, course):
    """Read what nbgrader has run: the whole lesson, beside the files that students have."""
    path = course / "autograded" / "solution" / published.name / f"{published.title}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source]
    assert all(cell.execution_count for cell in cells)
    outputs = [output for cell in cells for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error"]
    checks = [cell for cell in cells if cell.source.startswith("grader.check(")]
    assert len(checks) == len(published.questions())
    for cell in checks:
        assert "All test cases passed" in cell.outputs[-1]["data"]["text/plain"]


def test_the_zip_holds_the_hidden_tests_and_all_that_they_import(published):
    with zipfile.ZipFile(published.root / "dist" / f"{published.name}-autograder.zip") as archive:
        names = set(archive.namelist())
    assert {f"tests/{question}.py" for question in published.questions()} <= names
    assert {"files/reference/newton.py", "files/autograder/checks.py", "run_autograder"} <= names
    assert not [name for name in names if "__pycache__" in name or "alternates" in name]
