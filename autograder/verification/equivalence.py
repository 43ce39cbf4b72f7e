"""Decides whether a mutant that lost no points is a right answer after all."""

import inspect
import runpy

import numpy as np

from autograder.diagnosis.likeness import same_outcome
from autograder.diagnosis.recording import Recording
from autograder.errors import UsageError
from autograder.sandbox.proxy import StudentError
from autograder.sandbox.session import WorkerLost

EXAMPLES = 200
"""Random inputs on which a mutant has to give what the reference gives."""


def load_example(assignment, question):
    """Return ``example(rng, …)`` of a hidden test file, which tries the function out.

    Raises
    ------
    UsageError
        If the file has no such function.
    """
    path = assignment.hidden_test(question)
    names = runpy.run_path(str(path))
    if "example" not in names:
        raise UsageError(f"{path} must define example(rng, …), which tries {question} out")
    return names["example"]


def is_equivalent(question, example, student, models):
    """Compare a student's function with the reference on random inputs.

    Parameters
    ----------
    question : str
    example : callable
        ``example(rng, …)`` takes names of the notebook, as a test does, and uses the function as
        it is meant to be used.
    student : Student
    models : Models

    Returns
    -------
    bool
        Whether all that could be seen was the same within rounding.
    """
    rng, calls = np.random.default_rng(0), []
    names = Recording(student.names, question, calls)
    _, *wanted = inspect.signature(example).parameters
    for _ in range(EXAMPLES):
        try:
            example(rng, **{name: names[name] for name in wanted})
        except (StudentError, AssertionError):
            continue
        except WorkerLost:
            return False
    return bool(calls) and all(same_outcome(call.outcome, models.right(call)) for call in calls)
