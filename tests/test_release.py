"""What students and other graders receive comes from the master, whole, fresh and without leaks."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest

from autograder.assignments import ROOT, Assignment
from autograder.errors import UsageError
from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.publishing.master import END_SOLUTION, mark_solution
from autograder.publishing.publish import publish, stale_files
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT

BIN = Path(sys.executable).parent


def run(*command, cwd):
    """Run a program of this environment as if the environment were activated."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path}
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment)
    assert done.returncode == 0, done.stderr


def copy_project(target):
    """Copy what a release is made from, so that releasing leaves the project alone."""
    for folder in (
        f"source/{ASSIGNMENT.name}",
        f"autograder/hidden/{ASSIGNMENT.name}",
        "reference",
    ):
        shutil.copytree(ROOT / folder, target / folder)
    for module in ("__init__", "checks", "tolerances"):
        shutil.copy(ROOT / "autograder" / f"{module}.py", target / "autograder")
    shutil.copy(ROOT / "requirements.lock", target)
    return Assignment(ASSIGNMENT.name, target)


def content(folder):
    return {
        file.relative_to(folder): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Release a copy of the assignment."""
    assignment = copy_project(tmp_path_factory.mktemp("project"))
    publish(assignment)
    return assignment


def test_releasing_twice_gives_the_same_bytes(published):
    first = content(published.release) | content(published.root / "dist")
    publish(published)
    assert content(published.release) | content(published.root / "dist") == first


def test_the_committed_release_is_fresh():
    assert stale_files(ASSIGNMENT) == []


def test_a_stale_file_is_noticed(published, tmp_path):
    shutil.copytree(published.root, tmp_path, dirs_exist_ok=True)
    copied = Assignment(published.name, tmp_path)
    notebook = copied.release / f"{copied.title}.ipynb"
    notebook.write_text(notebook.read_text() + "\n")
    (copied.release / "extra.txt").touch()
    (copied.release / "requirements.txt").unlink()
    names = [Path("extra.txt"), Path("network.ipynb"), Path("requirements.txt")]
    assert stale_files(copied) == names


def python_of(notebook):
    cells = nbformat.read(notebook, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


def lines_of(source):
    return {line.strip() for line in source.splitlines() if len(line.strip()) > 8}


def test_no_line_of_a_solution_is_in_the_release(published):
    """Search for each line of a solution that given code does not share."""
    solution = published.root / "dist" / f"{published.name}-solution.ipynb"
    master = published.root / "dist/nbgrader/source" / published.name / f"{published.title}.ipynb"
    regions = re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", _text(master), re.S)
    given = [source for source in python_of(solution) if not _in_any(source, regions)]
    secret = set().union(*map(lines_of, regions)) - set().union(*map(lines_of, given))
    assert len(regions) == 5
    assert len(secret) > 20
    for file in published.release.rglob("*"):
        if file.is_file():
            text = _text(file) if file.suffix == ".ipynb" else file.read_text(encoding="utf-8")
            assert not secret & lines_of(text), file


def _text(notebook):
    return "\n".join(cell.source for cell in nbformat.read(notebook, as_version=4).cells)


def _in_any(source, regions):
    return any(region.strip() in source for region in regions)


def test_no_hidden_test_is_in_the_release(published):
    public = "".join(file.read_text() for file in published.public_tests.glob("*.py"))
    hidden = "".join(file.read_text() for file in published.hidden_tests.glob("*.py"))
    released = "".join(
        file.read_text(encoding="utf-8") for file in published.release.rglob("*") if file.is_file()
    )
    secret = lines_of(hidden) - lines_of(public)
    assert len(secret) > 100
    shared = {line for line in secret if json.dumps(line)[1:-1] in released}
    assert all(re.match(r"import|from|OK_FORMAT|points = ", line) for line in shared), shared
    for module in ("reference", "autograder"):
        assert not re.search(rf"(import|from) {module}\b", released)


def test_a_stub_keeps_signature_and_docstring_and_raises(published):
    sources = python_of(published.release / f"{published.title}.ipynb")
    stubs = [source for source in sources if "NotImplementedError" in source]
    assert len(stubs) == 4
    for stub in stubs:
        (function,) = ast.parse(stub).body
        assert ast.get_docstring(function)
        assert isinstance(function.body[1], ast.Raise)
        assert len(function.body) == 2


def test_a_scaffold_keeps_its_own_marks():
    source = f'def f(x):\n    "Doc."\n    y = x\n    ### BEGIN SOLUTION\n    {END_SOLUTION}'
    assert mark_solution(source) == source


def test_public_tests_pass_on_the_solution_and_every_cell_runs(published, tmp_path):
    """Run the lesson as a student who solved it: no cell fails, every check passes."""
    shutil.copytree(published.release, tmp_path, dirs_exist_ok=True)
    shutil.copy(published.root / "dist" / f"{published.name}-solution.ipynb", tmp_path)
    solution = f"{published.name}-solution.ipynb"
    run("jupyter-nbconvert", "--to=notebook", "--execute", "--inplace", solution, cwd=tmp_path)
    notebook = nbformat.read(tmp_path / solution, as_version=4)
    checks = [cell for cell in notebook.cells if cell.source.startswith("grader.check(")]
    assert len(checks) == 4
    for cell in checks:
        assert "All test cases passed" in cell.outputs[-1]["data"]["text/plain"]


def notebook_of(published, kind):
    """Return the path of the solution, or of what students receive."""
    if kind == "solution":
        return published.root / "dist" / f"{published.name}-solution.ipynb"
    return published.release / f"{published.title}.ipynb"


SCORES = pytest.mark.parametrize(("kind", "score"), [("solution", 10), ("blank", 0)])


@SCORES
def test_the_reference_earns_all_points_and_the_blank_notebook_none(published, kind, score):
    with Launcher("bubblewrap", published.files(), Limits()) as launcher:
        engine = Engine(published, load_questions(published), launcher)
        result = engine.grade(Submission("ann", notebook_of(published, kind)))
    assert (result.status, result.score, result.max_score) == ("graded", score, 10)
    statuses = {test.status for question in result.questions for test in question.tests}
    assert statuses == ({"passed"} if score else {"error", "skipped"})


@SCORES
def test_stock_otter_gives_the_same_score(published, tmp_path, kind, score):
    path = notebook_of(published, kind)
    autograder = published.root / "dist" / f"{published.name}-autograder.zip"
    run("otter", "run", "--no-logo", "-o", tmp_path, "-a", autograder, path, cwd=tmp_path)
    tests = json.loads((tmp_path / "results.json").read_text())["tests"]
    graded = [test for test in tests if "score" in test]
    assert sum(test["score"] for test in graded) == score
    assert sum(test["max_score"] for test in graded) == 10


def test_stock_nbgrader_gives_the_same_scores(published, tmp_path):
    course = tmp_path / "course"
    shutil.copytree(published.root / "dist" / "nbgrader", course)
    title = f"{published.title}.ipynb"
    for kind in ("solution", "blank"):
        folder = course / "submitted" / kind / published.name
        folder.mkdir(parents=True)
        shutil.copy(notebook_of(published, kind), folder / title)
    for command in ("generate_assignment", "autograde"):
        run("nbgrader", command, published.name, cwd=course)
    generated = course / "release" / published.name / title
    assert _text(generated) == _text(published.release / title)
    run("nbgrader", "export", cwd=course)
    rows = (course / "grades.csv").read_text().splitlines()
    names, blank, solution = (row.split(",") for row in rows)
    score = names.index("score")
    assert (float(blank[score]), float(solution[score])) == (0, 10)


def test_the_zip_holds_the_hidden_tests_and_all_that_they_import(published):
    with zipfile.ZipFile(published.root / "dist" / f"{published.name}-autograder.zip") as archive:
        names = set(archive.namelist())
    assert {f"tests/{file.name}" for file in published.hidden_tests.glob("*.py")} <= names
    assert {"files/reference/network.py", "files/autograder/checks.py", "run_autograder"} <= names
    assert not [name for name in names if "__pycache__" in name]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "import numpy as np\n",
            "import numpy as np\ndef (:\n",
            r"network\.py, cell \d+, line \d+",
        ),
        ("import simpson", "import simson", "reference.integration defines no simson"),
        ("reference.newton import", "reference.newtn import", "no module reference.newtn"),
        ("from reference.newton import newton_step", "x = 1", "only hold"),
    ],
)
def test_a_broken_master_is_refused_with_its_place_and_nothing_is_written(
    tmp_path, old, new, message
):
    assignment = copy_project(tmp_path)
    text = assignment.master.read_text(encoding="utf-8")
    assert old in text
    assignment.master.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UsageError, match=message) as caught:
        publish(assignment)
    line = int(re.search(r"line (\d+)", str(caught.value))[1])
    near = assignment.master.read_text(encoding="utf-8").splitlines()[line - 2 : line + 1]
    assert any(part in "\n".join(near) for part in new.splitlines())
    assert not assignment.release.exists()
    assert not (tmp_path / "dist").exists()


def test_names_that_tests_need_have_to_be_defined_above_the_check(tmp_path):
    assignment = copy_project(tmp_path)
    text = assignment.master.read_text(encoding="utf-8")
    text = text.replace(
        "from reference.network import train\n", "from reference.network import sigmoid\n"
    )
    assignment.master.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"cell \d+, line \d+: the tests of backward need train"):
        publish(assignment)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def (", "line 1"),
        ("1 / 0", "ZeroDivisionError"),
        ("name = 'other'", "must define name = 'simpson'"),
        ("name = 'simpson'", "has no test"),
        (None, "has no test file"),
    ],
)
def test_a_broken_hidden_test_is_refused_by_name(tmp_path, text, message):
    assignment = copy_project(tmp_path)
    path = assignment.hidden_tests / "simpson.py"
    path.write_text(text) if text else path.unlink()
    with pytest.raises(UsageError, match=message) as caught:
        publish(assignment)
    assert "simpson" in str(caught.value)
