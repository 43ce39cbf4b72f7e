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
        0 if a test does not come to its end, because the student's function leaves Python, say.
    """
    file = load_hidden(find_assignment(assignment), question)
    # nbgrader takes anything on stderr in a grade cell for a failure, even a warning.
    quiet = io.StringIO()
    with (
        contextlib.redirect_stdout(quiet),
        contextlib.redirect_stderr(quiet),
        warnings.catch_warnings(action="ignore"),
    ):
        try:
            file.run(names)
        except BaseException:  # its traceback in the notebook would show the hidden tests
            return 0.0
    return round(float(file.score), 5)
