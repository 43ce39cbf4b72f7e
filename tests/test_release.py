"""What students and other graders receive comes from the master, whole, fresh and without leaks."""

import ast
import json
import re
import shutil
from pathlib import Path

import nbformat
import pytest

from autograder.assignments import Assignment, all_assignments
from autograder.errors import UsageError
from autograder.publishing.master import END_SOLUTION, mark_solution
from autograder.publishing.publish import publish, stale_files
from tests.conftest import copy_project


def content(folder):
    return {
        file.relative_to(folder): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def test_releasing_twice_gives_the_same_bytes(published):
    first = content(published.release) | content(published.root / "dist")
    publish(published)
    assert content(published.release) | content(published.root / "dist") == first


@pytest.mark.parametrize("assignment", all_assignments(), ids=lambda assignment: assignment.name)
def test_the_committed_release_is_fresh(assignment):
    assert stale_files(assignment) == []


def test_a_stale_file_is_noticed(published, tmp_path):
    shutil.copytree(published.root, tmp_path, dirs_exist_ok=True)
    copied = Assignment(published.name, tmp_path)
    notebook = copied.release / f"{copied.title}.ipynb"
    notebook.write_text(notebook.read_text() + "\n")
    (copied.release / "extra.txt").touch()
    (copied.release / "requirements.txt").unlink()
    names = sorted(map(Path, ("extra.txt", notebook.name, "requirements.txt")))
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
    regions = re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", text_of(master), re.S)
    given = [source for source in python_of(solution) if not _in_any(source, regions)]
    secret = set().union(*map(lines_of, regions)) - set().union(*map(lines_of, given))
    assert len(regions) == len(published.questions()) + 1
    assert secret
    for file in published.release.rglob("*"):
        if file.is_file():
            text = text_of(file) if file.suffix == ".ipynb" else file.read_text(encoding="utf-8")
            assert not secret & lines_of(text), file


def text_of(notebook):
    return "\n".join(cell.source for cell in nbformat.read(notebook, as_version=4).cells)


def _in_any(source, regions):
    return any(region.strip() in source for region in regions)


def test_no_hidden_test_is_in_the_release(published):
    questions = published.questions()
    public = "".join(published.public_test(question).read_text() for question in questions)
    hidden = "".join(published.hidden_test(question).read_text() for question in questions)
    released = "".join(
        file.read_text(encoding="utf-8") for file in published.release.rglob("*") if file.is_file()
    )
    secret = lines_of(hidden) - lines_of(public)
    assert secret
    shared = {line for line in secret if json.dumps(line)[1:-1] in released}
    assert all(
        re.match(r"import|from|OK_FORMAT|points = ", line) or line == "@test_case("
        for line in shared
    )
    for module in ("reference", "autograder"):
        assert not re.search(rf"(import|from) {module}\b", released)


def test_a_stub_keeps_signature_and_docstring_and_raises(published):
    sources = python_of(published.release / f"{published.title}.ipynb")
    stubs = [source for source in sources if "NotImplementedError" in source]
    assert len(stubs) == len(published.questions())
    for stub in stubs:
        (function,) = ast.parse(stub).body
        assert ast.get_docstring(function)
        assert isinstance(function.body[1], ast.Raise)
        assert len(function.body) == 2


def test_a_scaffold_keeps_its_own_marks():
    source = f'def f(x):\n    "Doc."\n    y = x\n    ### BEGIN SOLUTION\n    {END_SOLUTION}'
    assert mark_solution(source) == source


def test_a_class_is_a_stub_only_as_a_scaffold():
    body = 'class A:\n    "Doc."\n    def f(self):\n        '
    scaffold = f"{body}### BEGIN SOLUTION\n        return 1\n        {END_SOLUTION}"
    assert mark_solution(scaffold) == scaffold
    with pytest.raises(UsageError, match="class A needs ### BEGIN SOLUTION"):
        mark_solution(f"{body}return 1")


def test_a_decorator_stays_above_its_stub():
    source = '@mark\ndef f(x):\n    "Doc."\n    return x'
    assert mark_solution(source).startswith('@mark\ndef f(x):\n    "Doc."\n    ### BEGIN')


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


SHOWN = """
from otter.test_files import test_case
OK_FORMAT, name, points = False, "simpson", 1
@test_case(name="It is a number")
def test(simpson): pass
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def (", "line 1"),
        ("1 / 0", "ZeroDivisionError"),
        ("name = 'other'", "must define name = 'simpson'"),
        ("name = 'simpson'", "has no test"),
        (SHOWN, "hidden=True"),
        (None, "has no test file"),
    ],
)
def test_a_broken_hidden_test_is_refused_by_name(tmp_path, text, message):
    assignment = copy_project(tmp_path)
    path = assignment.hidden_test("simpson")
    path.write_text(text) if text else path.unlink()
    with pytest.raises(UsageError, match=message) as caught:
        publish(assignment)
    assert "simpson" in str(caught.value)
