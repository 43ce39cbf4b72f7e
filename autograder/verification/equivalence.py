"""Decides whether a mutant that lost no points is a right answer after all."""

import runpy

import numpy as np

from autograder.diagnosis.calls import Recording
from autograder.diagnosis.likeness import same_outcome
from autograder.errors import UsageError
from autograder.sandbox.proxy import StudentError
from autograder.sandbox.session import WorkerLost

EXAMPLES = 200
"""Random inputs on which a mutant has to give what the reference gives."""


def load_example(assignment, question):
    """Return ``example(rng)`` of a hidden test file, which draws arguments for the function.

    Raises
    ------
    UsageError
        If the file has no such function.
    """
    path = assignment.hidden_test(question)
    names = runpy.run_path(str(path))
    if "example" not in names:
        raise UsageError(f"{path} must define example(rng), which draws arguments of {question}")
    return names["example"]


def is_equivalent(question, example, student, models):
    """Compare a student's function with the reference on random inputs.

    Parameters
    ----------
    question : str
    example : callable
        ``example(rng)`` returns a tuple of arguments that the function is made for.
    student : Student
    models : Models

    Returns
    -------
    bool
        Whether all results were the same within rounding.
    """
    rng = np.random.default_rng(0)
    calls = []
    function = Recording(student.names, question, calls)[question]
    for _ in range(EXAMPLES):
        try:
            function(*example(rng))
        except StudentError:
            continue
        except WorkerLost:
            return False
    return all(same_outcome(call.outcome, models.right(question, call)) for call in calls)
