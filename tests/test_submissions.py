"""Submissions are found where people put them, and read whatever they are."""

import json

import pytest

from autograder.errors import UsageError
from autograder.grading.notebooks import Unreadable, read_notebook
from autograder.grading.submissions import find_submissions
from tests.sample_class import ASSIGNMENT


def write_notebook(path, *sources, **metadata):
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = [
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": s}
        for s in sources
    ]
    notebook = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def students(path):
    return [submission.student for submission in find_submissions(path, ASSIGNMENT)]


def test_one_notebook_is_one_submission(tmp_path):
    assert students(write_notebook(tmp_path / "ann.ipynb")) == ["ann"]


def test_a_folder_of_notebooks_is_a_class(tmp_path):
    for name in ("bob", "ann"):
        write_notebook(tmp_path / f"{name}.ipynb")
    (tmp_path / "notes.txt").write_text("not a submission")
    assert students(tmp_path) == ["ann", "bob"]


def test_nbgraders_folders_are_a_class(tmp_path):
    write_notebook(tmp_path / "ann" / "05-network" / "network.ipynb")
    write_notebook(tmp_path / "bob" / "05-network" / "renamed.ipynb")
    write_notebook(tmp_path / "cy" / "02-newton-simpson" / "newton.ipynb")
    (tmp_path / "dee" / "05-network").mkdir(parents=True)
    found = find_submissions(tmp_path, ASSIGNMENT)
    assert [submission.student for submission in found] == ["ann", "bob", "dee"]
    with pytest.raises(Unreadable, match="no notebook"):
        read_notebook(found[2].path)


def test_the_notebook_that_was_released_is_preferred(tmp_path):
    folder = tmp_path / "ann" / "05-network"
    write_notebook(folder / "draft.ipynb")
    write_notebook(folder / "network.ipynb")
    assert find_submissions(tmp_path, ASSIGNMENT)[0].path.name == "network.ipynb"


def test_two_submissions_of_one_student_are_refused_and_named(tmp_path):
    write_notebook(tmp_path / "ann.ipynb")
    write_notebook(tmp_path / "ann" / "05-network" / "network.ipynb")
    with pytest.raises(UsageError, match="two submissions of 'ann'"):
        students(tmp_path)


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_nothing_to_grade_is_said(tmp_path, name):
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="no submissions"):
        students(tmp_path / name)


def test_zips_and_scripts_are_submissions_and_given_files_are_not(tmp_path):
    for name in ("ann.zip", "bob.py", "plots.py", "requirements.txt", "cy.pdf"):
        (tmp_path / name).touch()
    assert students(tmp_path) == ["ann", "bob"]
