"""The table of every question agrees with the lessons and their tests, or is refused."""

import pytest

from autograder.assignments import ROOT, all_assignments
from autograder.errors import UsageError
from autograder.publishing.catalogue import catalogue_is_fresh, write_catalogue
from tests.conftest import copy_project


@pytest.fixture
def project(tmp_path):
    return copy_project(tmp_path)


def edit(assignment, old, new):
    text = assignment.master.read_text(encoding="utf-8")
    assert old in text
    assignment.master.write_text(text.replace(old, new), encoding="utf-8")


def test_the_committed_table_is_fresh_and_has_every_question():
    assert catalogue_is_fresh(ROOT)
    table = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
    names = [name for assignment in all_assignments() for name in assignment.questions()]
    assert [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")] == names


def test_a_change_of_a_lesson_makes_the_table_stale(project):
    assert "the chain rule" in write_catalogue(project.root).read_text(encoding="utf-8")
    assert catalogue_is_fresh(project.root)
    edit(project, "the chain rule (S19) |", "rules (S19) |")
    assert not catalogue_is_fresh(project.root)


def test_points_that_the_tests_do_not_give_are_refused(project):
    edit(project, "| 4 | `backward` |", "| 3 | `backward` |")
    with pytest.raises(UsageError, match=r"gives `backward` 3 points, .* give 4"):
        write_catalogue(project.root)


def test_a_question_without_a_row_is_refused(project):
    edit(project, "| 4 | `backward` |", "| 4 | `backwards` |")
    with pytest.raises(UsageError, match="needs a row for `backward`"):
        write_catalogue(project.root)
