"""Tabulates every question: what is written, the calculus in it, its points and its tests."""

import math
import re

import jupytext

from autograder.assignments import all_assignments
from autograder.errors import UsageError
from autograder.grading.questions import load_questions

INTRODUCTION = """\
# Every question

Written by `calclab release` from the lessons and their tests. The points behind a test are what it
gives; public tests, which students have, give none.
"""

_ROW = re.compile(r"^\| \d+ · section \d+ \| (\d+) \| (.+?) \| (.+?) \|$", re.MULTILINE)


def write_catalogue(root):
    """Write the table of every question of a project, and return its path.

    Parameters
    ----------
    root : Path
        The project.

    Returns
    -------
    Path

    Raises
    ------
    UsageError
        If the table at the head of a lesson does not agree with the tests.
    """
    text, path = _catalogue(root), _path(root)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def catalogue_is_fresh(root):
    """Tell whether writing the table of a project would change nothing."""
    path = _path(root)
    return path.exists() and path.read_text(encoding="utf-8") == _catalogue(root)


def _path(root):
    return root / "docs" / "questions.md"


def _catalogue(root):
    return "\n".join([INTRODUCTION, *map(_section, all_assignments(root))])


def _section(assignment):
    text = assignment.master.read_text(encoding="utf-8")
    cells = jupytext.reads(text, "py:percent").cells
    lesson = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    heading = re.search(r"^# (.+)$", lesson, re.MULTILINE)
    questions = {f"`{it.name}`": it for it in load_questions(assignment)}
    lines = [
        f"## {assignment.name}: {heading[1]}\n",
        "| question | points | the calculus in it | public tests | hidden tests |",
        "|---|---|---|---|---|",
    ]
    for points, written, calculus in _ROW.findall(lesson):
        question = questions.pop(written, None)
        if question and not math.isclose(question.max_points, float(points)):
            raise UsageError(
                f"{assignment.master}: the table gives {written} {points} points, its hidden tests "
                f"give {question.max_points:g}"
            )
        tests = _tests(question) if question else "read by a human | "
        lines.append(f"| {written} | {points} | {calculus} | {tests} |")
    if questions:
        raise UsageError(
            f"{assignment.master}: the table at the head of the lesson needs a row for "
            f"{' and '.join(questions)}, as `| 1 · section 3 | 2 | {next(iter(questions))} | … |`"
        )
    return "\n".join([*lines, ""])


def _tests(question):
    public = "<br>".join(case.name for case in question.public.test_cases)
    hidden = "<br>".join(f"{case.name} ({case.points:g})" for case in question.hidden.test_cases)
    return f"{public} | {hidden}"
