"""Right and wrong answers that the grader is tried with: alternates and misconceptions.

Each is a file that holds the cell in which a student writes one function.
"""

import ast
import copy
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError


@dataclass(frozen=True)
class Answer:
    """One way to answer a question.

    Attributes
    ----------
    question, name : str
    source : str
        The cell.
    """

    question: str
    name: str
    source: str


@dataclass(frozen=True)
class Misconception(Answer):
    """A wrong answer that students give, and what a tutor says to it.

    Attributes
    ----------
    title : str
        The misconception in a short sentence.
    explanation : str
        Two sentences to the student.
    heading : str
        The heading of the lesson to read again.
    """

    title: str
    explanation: str
    heading: str


def with_answers(notebook, answers):
    """Return a copy of a notebook with answers in their cells.

    Parameters
    ----------
    notebook : NotebookNode
        As released, or the solution.
    answers : dict of str
        The source of a cell, by the name of its question.

    Returns
    -------
    NotebookNode
    """
    notebook = copy.deepcopy(notebook)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(name, cell.source)
    return notebook


def alternates(assignment):
    """Return the right answers of an assignment, sorted.

    Returns
    -------
    list of Answer
    """
    folder = assignment.root / "reference" / "alternates" / assignment.name
    return [_answer(file) for file in sorted(folder.glob("*/*.py"))]


def misconceptions(assignment):
    """Return the wrong answers of an assignment, sorted.

    Returns
    -------
    list of Misconception

    Raises
    ------
    UsageError
        If one says not what a tutor would say, in the form that all have.
    """
    return [_misconception(file) for file in sorted(_wrong(assignment).glob("*/*.py"))]


def second_writings(assignment):
    """Return further writings of misconceptions, of the same names, sorted.

    Returns
    -------
    list of Answer
    """
    files = sorted(_wrong(assignment).glob("*/again/*.py"))
    return [_answer(file, file.parents[1].name) for file in files]


def _wrong(assignment):
    return assignment.root / "autograder" / "misconceptions" / assignment.name


def _answer(file, question=None):
    return Answer(question or file.parent.name, file.stem, file.read_text(encoding="utf-8"))


def _misconception(file: Path):
    answer = _answer(file)
    docstring = ast.get_docstring(ast.parse(answer.source)) or ""
    paragraphs = docstring.split("\n\n")
    if len(paragraphs) != 3 or not paragraphs[2].startswith("See: "):
        raise UsageError(
            f"{file} must begin with a docstring of a title, a paragraph to the student, and "
            f"`See: ` with a heading of the lesson, got {len(paragraphs)} paragraphs"
        )
    title, explanation, see = (" ".join(paragraph.split()) for paragraph in paragraphs)
    return Misconception(
        *(answer.question, answer.name, answer.source),
        *(title, explanation, see.removeprefix("See: ")),
    )
