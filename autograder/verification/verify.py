"""Grades known answers of an assignment, and says which were not graded as they should be."""

import os
import tempfile
import time
from pathlib import Path

from rich.progress import track

from autograder.diagnosis.models import Models
from autograder.grading.engine import Engine
from autograder.grading.notebooks import read_notebook
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.publishing.products import write_notebook
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from autograder.verification.equivalence import is_equivalent, load_example
from autograder.verification.report import Finding, Report
from autograder.verification.trials import (
    BLANK,
    MUTANT,
    NAMED,
    RIGHT,
    Notebooks,
    known_trials,
    mutant_trials,
)

MUTANTS = 300
"""How many mutants are tried if nothing else is said."""


def verify(assignment, mutants, sandbox, console):
    """Grade every known answer of an assignment and some mutants of the reference.

    Parameters
    ----------
    assignment : Assignment
    mutants : int
        How many at most.
    sandbox : str or None
        None for the strongest that this machine can give.
    console : rich.console.Console
        Shows the progress.

    Returns
    -------
    Report
    """
    start = time.monotonic()
    with console.status(f"preparing {assignment.name}"):
        notebooks = Notebooks(assignment)
        trials = known_trials(assignment)
        trials += mutant_trials(notebooks, assignment.questions(), mutants)
    with (
        tempfile.TemporaryDirectory() as folder,
        Launcher(sandbox, assignment.files(), Limits()) as launcher,
    ):
        verifier = _Verifier(assignment, notebooks, launcher, Path(folder))
        with ForkedPool(verifier.try_out, len(os.sched_getaffinity(0))) as pool:
            findings = list(
                track(
                    pool.map(enumerate(trials)),
                    f"verifying {assignment.name}",
                    total=len(trials),
                    console=console,
                )
            )
    return Report(assignment.name, findings, time.monotonic() - start)


class _Verifier:
    def __init__(self, assignment, notebooks, launcher, folder):
        self._notebooks, self._folder = notebooks, folder
        self._models = Models(assignment)
        questions = load_questions(assignment)
        self._examples = {each.name: load_example(assignment, each.name) for each in questions}
        self._engine = Engine(assignment, questions, launcher)
        self._only = {each.name: Engine(assignment, [each], launcher) for each in questions}

    def try_out(self, numbered):
        """Grade a trial, which comes with its number."""
        number, trial = numbered
        path = self._folder / f"{number}.ipynb"
        write_notebook(self._notebooks.notebook(trial), path)
        engine = self._only[trial.question] if trial.kind == MUTANT else self._engine
        result = engine.grade(Submission(path.stem, path))
        finding = {"kind": trial.kind, "name": trial.name, "question": trial.question}
        problem = _problem(trial, result)
        if trial.kind in NAMED:
            finding["named"] = _named(trial, result)
        elif trial.kind == MUTANT and problem and self._is_right(trial, engine, path):
            return Finding(**finding, equivalent=True)
        return Finding(**finding, problem=problem)

    def _is_right(self, trial, engine, path):
        student, _ = engine.open(read_notebook(path))
        with student:
            example = self._examples[trial.question]
            return is_equivalent(trial.question, example, student, self._models)


def _problem(trial, result):
    """Say what is wrong with a result, if anything is."""
    if result.status == "internal-error":
        return "the grader failed"
    lost = [each.name for each in result.questions if each.points < each.max_points]
    if trial.kind == BLANK:
        return f"earned {result.score:g} points" if result.score else ""
    if trial.kind in RIGHT:
        return f"lost points on {', '.join(lost)}" if lost else ""
    if trial.question not in lost:
        return "lost no points"
    others = [name for name in lost if name != trial.question]
    return f"lost points on {', '.join(others)} too" if others else ""


def _named(trial, result):
    """Return the name of the misconception that was diagnosed."""
    own = next(each for each in result.questions if each.name == trial.question)
    return own.diagnosis and own.diagnosis.name
