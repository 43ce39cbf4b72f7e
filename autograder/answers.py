"""Right and wrong answers that the grader is tried with: alternates and misconceptions.

Each is a file that holds the cell in which a student writes one function.
"""

import ast
import copy
from dataclasses import dataclass

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
    """Return the right answers of an assignment, sorted within a question.

    Returns
    -------
    list of Answer
    """
    files = _files(assignment, assignment.alternates, "*.py")
    return [_answer(*found) for found in files]


def misconceptions(assignment):
    """Return the wrong answers of an assignment, sorted within a question.

    Returns
    -------
    list of Misconception

    Raises
    ------
    UsageError
        If one says not what a tutor would say, in the form that all have.
    """
    files = _files(assignment, assignment.misconceptions, "*.py")
    return [_misconception(*found) for found in files]


def second_writings(assignment):
    """Return further writings of misconceptions, of the same names, sorted within a question.

    Returns
    -------
    list of Answer
    """
    files = _files(assignment, assignment.misconceptions, "again/*.py")
    return [_answer(*found) for found in files]


def _files(assignment, folder_of, pattern):
    """Yield every question with each of its files."""
    for question in assignment.questions():
        for file in sorted(folder_of(question).glob(pattern)):
            yield question, file


def _answer(question, file):
    return Answer(question, file.stem, file.read_text(encoding="utf-8"))


def _misconception(question, file):
    answer = _answer(question, file)
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
