"""The submissions that an assignment's tests have to grade rightly."""

import tempfile
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

import nbformat

from autograder.answers import alternates, misconceptions, second_writings, with_answers
from autograder.publishing.products import solution_notebook
from autograder.publishing.publish import build_student_folder
from autograder.verification.mutants import mutants

BLANK, REFERENCE = "blank", "reference"
ALTERNATE, TOGETHER = "alternate", "alternates together"
MISCONCEPTION, SECOND = "misconception", "second writing"
MUTANT = "mutant"

RIGHT = (REFERENCE, ALTERNATE, TOGETHER)
NAMED = (MISCONCEPTION, SECOND)


@dataclass(frozen=True)
class Trial:
    """A submission of which it is known how it has to be graded.

    Attributes
    ----------
    kind : str
    name : str
    question : str or None
        The question that is not answered as in the reference; None for no or several questions.
    answers : dict of str
        The cells that are not those of the reference, by question.
    """

    kind: str
    name: str
    question: str | None = None
    answers: dict[str, str] = field(default_factory=dict)


class Notebooks:
    """The notebook as released and the solution, and trials made of them.

    Parameters
    ----------
    assignment : Assignment
    """

    def __init__(self, assignment):
        with tempfile.TemporaryDirectory() as folder:
            master = build_student_folder(assignment, Path(folder))
            released = Path(folder, "release", f"{assignment.title}.ipynb")
            self._blank = nbformat.read(released, as_version=4)
        self._solution = solution_notebook(master)

    def notebook(self, trial):
        """Return a trial as a notebook."""
        start = self._blank if trial.kind == BLANK else self._solution
        return with_answers(start, trial.answers)

    def answer(self, question):
        """Return the reference's cell for a question."""
        cells = self._solution.cells
        names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in cells]
        return cells[names.index(question)].source


def known_trials(assignment):
    """Return the trials of an assignment that somebody wrote, sorted by kind and question.

    Returns
    -------
    list of Trial
    """
    trials = [Trial(BLANK, BLANK), Trial(REFERENCE, REFERENCE)]
    for kind, answers in (
        (ALTERNATE, alternates(assignment)),
        (MISCONCEPTION, misconceptions(assignment)),
        (SECOND, second_writings(assignment)),
    ):
        trials += [_trial(kind, answer) for answer in answers]
    return trials + _together(alternates(assignment))


def mutant_trials(notebooks, questions, most):
    """Return mutants of the reference.

    Parameters
    ----------
    notebooks : Notebooks
    questions : list of str
    most : int
        How many at most, evenly chosen among all.

    Returns
    -------
    list of Trial
    """
    found = [
        Trial(MUTANT, change, question, {question: source})
        for question in questions
        for change, source in mutants(notebooks.answer(question))
    ]
    chosen = min(most, len(found))
    return [found[i * len(found) // chosen] for i in range(chosen)]


def _trial(kind, answer):
    return Trial(kind, answer.name, answer.question, {answer.question: answer.source})


def _together(answers):
    """Return notebooks in which every question is answered by an alternate, until all were used."""
    by_question = {}
    for answer in answers:
        by_question.setdefault(answer.question, []).append(answer)
    return [
        Trial(TOGETHER, str(number), None, {each.question: each.source for each in row if each})
        for number, row in enumerate(zip_longest(*by_question.values()), start=1)
    ]
