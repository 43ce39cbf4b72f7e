"""What an nbgrader grade cell calls: the hidden tests of a question, run in the kernel.

nbgrader runs tests in the student's own process. That is its design, and weaker than the sandbox
of ``calclab grade``.
"""

import contextlib
import io
import warnings

from autograder.assignments import find_assignment
from autograder.grading.questions import load_hidden


def points(assignment, question, names):
    """Run the hidden tests of a question and return the points earned.

    Parameters
    ----------
    assignment, question : str
    names : dict
        The ``globals()`` of the notebook.

    Returns
    -------
    float
    """
    file = load_hidden(find_assignment(assignment), question)
    # nbgrader takes anything on stderr in a grade cell for a failure, even a warning.
    quiet = io.StringIO()
    with (
        contextlib.redirect_stdout(quiet),
        contextlib.redirect_stderr(quiet),
        warnings.catch_warnings(action="ignore"),
    ):
        file.run(names)
    return round(float(file.score), 5)
