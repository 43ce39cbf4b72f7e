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
    (tmp_path / ".DS_Store").write_text("not a submission")
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


def test_of_several_files_of_one_student_the_notebook_is_taken(tmp_path):
    for name in ("ann.pdf", "ann.py", "ann.zip", "ann.ipynb"):
        (tmp_path / name).touch()
    write_notebook(tmp_path / "bob.ipynb")
    ann, bob = find_submissions(tmp_path, ASSIGNMENT)
    assert ann.path.name == "ann.ipynb"
    assert {other.name for other in ann.others} == {"ann.pdf", "ann.py", "ann.zip"}
    assert bob.others == ()


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_nothing_to_grade_is_said(tmp_path, name):
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="no submissions"):
        students(tmp_path / name)


def test_every_file_is_a_submission_but_those_that_students_are_given(tmp_path):
    for name in ("ann.zip", "bob.py", "plots.py", "requirements.txt", "cy.pdf"):
        (tmp_path / name).touch()
    found = find_submissions(tmp_path, ASSIGNMENT)
    assert [submission.student for submission in found] == ["ann", "bob", "cy"]
    with pytest.raises(Unreadable, match="not a notebook"):
        read_notebook(found[2].path)


def test_a_link_is_not_followed(tmp_path):
    solution = write_notebook(tmp_path / "elsewhere" / "solution.ipynb", "x = 1")
    course = tmp_path / "course"
    (course / "bob").mkdir(parents=True)
    (course / "cy" / "05-network").mkdir(parents=True)
    for link, target in {
        "ann.ipynb": solution,
        "bob/05-network": solution.parent,
        "cy/05-network/network.ipynb": solution,
        "dee": solution.parent,
    }.items():
        (course / link).symlink_to(target)
    found = find_submissions(course, ASSIGNMENT)
    assert [submission.student for submission in found] == ["ann", "bob", "cy", "dee"]
    for submission in found:
        with pytest.raises(Unreadable, match="link"):
            read_notebook(submission.path)


ODD_NAMES = ["=cmd", "a\nb", "a\\nb", "<b>x", "\x1b[2J", "😀", "..", "\udcff", "x" * 247, "-rf *"]


def test_any_file_name_gives_a_printable_name_of_its_own(tmp_path):
    for name in ODD_NAMES:
        write_notebook(tmp_path / f"_{name}.ipynb")
    names = students(tmp_path)
    assert len(set(names)) == len(ODD_NAMES)
    assert all(name.isprintable() for name in names)
