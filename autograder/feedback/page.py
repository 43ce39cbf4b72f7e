"""Lays out a result as one self-contained HTML page for the student.

What the page says is in the result; only what a student may see of it is shown. A message of a
fault of the grader's is a traceback through hidden tests, and is not.
"""

from functools import cache
from importlib import resources

from jinja2 import Environment, StrictUndefined

from autograder.diagnosis.diagnose import advice
from autograder.feedback.drawing import draw

STATUSES = {
    "passed": "passed",
    "failed": "not right yet",
    "error": "stopped with an error",
    "timeout": "did not finish",
    "memory": "ran out of memory",
    "crashed": "ended Python",
    "skipped": "not run",
    "internal-error": "not counted against you",
}
"""The statuses of a test, in the student's words."""

FAULT = "The grader itself failed here. Your points are safe; your instructor will look at it."


def feedback_page(result, title):
    """Return a student's page.

    Parameters
    ----------
    result : Result
    title : str
        What the assignment is called.

    Returns
    -------
    str
        HTML that loads nothing.
    """
    return _template().render(
        result=result,
        title=title,
        steps=_next_steps(result),
        questions=result.questions,
        message=FAULT if result.status == "internal-error" else result.message,
        said=_said,
        advice=advice,
        statuses=STATUSES,
        pictures=[draw(each) for each in result.exhibits if "columns" not in each],
        tables=[each for each in result.exhibits if "columns" in each],
    )


@cache
def _template():
    source = resources.files(__package__).joinpath("page.html").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["points"] = lambda number: f"{number:g}"
    return environment.from_string(source)


def _said(test):
    """Return what a student may read of a test's message."""
    return FAULT if test.status == "internal-error" else test.message


def _next_steps(result):
    """Say what to do about each question that lost points: the cause, or else the first failure."""
    steps = []
    for question in result.questions:
        failed = [test for test in question.tests if test.status != "passed"]
        if question.points == question.max_points or not failed:
            continue
        if question.diagnosis:
            steps.append((question.name, advice(question.diagnosis)))
        else:
            first = failed[0]
            steps.append((question.name, f"{first.name}: {_said(first) or STATUSES[first.status]}"))
    return steps
