"""Derives the products of a release from an nbgrader master notebook."""

import contextlib
import copy
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from otter.generate import main as otter_generate
from traitlets.config import Config

from autograder.publishing.master import BEGIN_HIDDEN, BEGIN_SOLUTION, END_HIDDEN, END_SOLUTION

STUB = 'raise NotImplementedError("replace this line with your code")'
TEXT_STUB = "*Write your answer here, in place of this line.*"

NBGRADER_CONFIG = f"""\
c = get_config()
c.ClearSolutions.code_stub = {{"python": {STUB!r}}}
c.ClearSolutions.text_stub = {TEXT_STUB!r}
"""

_NEEDED_BY_HIDDEN_TESTS = ("__init__", "checks", "isolation", "tolerances")
_UNUSED_BY_HIDDEN_TESTS = shutil.ignore_patterns("__pycache__", "alternates", ".*")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_course(master, assignment, course):
    """Lay out the source folder of an nbgrader course.

    Parameters
    ----------
    master : NotebookNode
    assignment : Assignment
    course : Path
        The course's root; grades and submissions that it holds are left alone.
    """
    folder = course / "source" / assignment.name
    shutil.rmtree(folder, ignore_errors=True)
    _copy_all(map(assignment.public_test, assignment.questions()), folder / "tests")
    _copy_all(assignment.files(), folder)
    write_notebook(master, folder / f"{assignment.title}.ipynb")
    (course / "nbgrader_config.py").write_text(NBGRADER_CONFIG, encoding="utf-8")


def write_student_folder(assignment, course, target):
    """Have nbgrader generate what students receive from a course's source folder.

    Parameters
    ----------
    assignment : Assignment
    course : Path
        As laid out by `write_course`.
    target : Path
        The folder to create.
    """
    config = Config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.assignment_id = assignment.name
    config.ClearSolutions.code_stub = {"python": STUB}
    config.ClearSolutions.text_stub = TEXT_STUB
    config.SaveCells.enabled = False  # it needs a gradebook, which a release has no use for
    config.GenerateAssignment.no_database = True
    with tempfile.TemporaryDirectory() as folder:
        config.CourseDirectory.release_directory = str(Path(folder, "release"))
        GenerateAssignment(coursedir=CourseDirectory(config=config), config=config).start()
        shutil.copytree(Path(folder, "release", assignment.name), target)
    notebook = target / f"{assignment.title}.ipynb"
    write_notebook(nbformat.read(notebook, as_version=4), notebook)


def solution_notebook(master):
    """Return the notebook with its solutions and without marks or calls of hidden tests.

    Parameters
    ----------
    master : NotebookNode

    Returns
    -------
    NotebookNode
    """
    notebook = copy.deepcopy(master)
    for cell in notebook.cells:
        shown = re.sub(f"\n{BEGIN_HIDDEN}.*?{END_HIDDEN}", "", cell.source, flags=re.DOTALL)
        lines = shown.splitlines()
        marks = (BEGIN_SOLUTION, END_SOLUTION)
        cell.source = "\n".join(line for line in lines if line.strip() not in marks)
    return notebook


def write_autograder_zip(assignment, target):
    """Have ``otter generate`` make the autograder zip: hidden tests and what they import.

    Parameters
    ----------
    assignment : Assignment
    target : Path
        The zip to write; the same sources give the same bytes.
    """
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        _copy_all(map(assignment.hidden_test, assignment.questions()), Path("tests"))
        shutil.copytree(assignment.root / "reference", "reference", ignore=_UNUSED_BY_HIDDEN_TESTS)
        needed = (f"autograder/{module}.py" for module in _NEEDED_BY_HIDDEN_TESTS)
        _copy_all(map(assignment.root.joinpath, needed), Path("autograder"))
        _copy_all(assignment.files(), Path())
        helpers = [file.name for file in assignment.files() if file.suffix != ".txt"]
        otter_generate(
            output_path="autograder.zip",
            requirements="requirements.txt",
            files=["reference", "autograder", *helpers],
        )
        _rewrite_zip(Path("autograder.zip"), target)


def _rewrite_zip(source, target):
    """Copy a zip with its members sorted and without their dates."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(set(old.namelist())):
            member = zipfile.ZipInfo(name, _EPOCH)
            member.external_attr = 0o644 << 16
            new.writestr(member, old.read(name), zipfile.ZIP_DEFLATED)


def write_notebook(notebook, path):
    """Write a notebook with the same bytes for the same content."""
    text = nbformat.writes(notebook, version=4, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def _copy_all(files, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(file, folder)
