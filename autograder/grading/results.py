"""What grading a submission yields, and how it is written down."""

import csv
import io
import json
import os
import tempfile
from dataclasses import asdict, dataclass, field

from autograder.errors import UsageError

FAILURES = ("internal-error", "timeout", "memory", "crashed")
"""Statuses that a test or a cell passes on to the whole submission, the gravest first."""


@dataclass(frozen=True)
class TestResult:
    """The outcome of one test case; ``status`` is documented in docs/results.md."""

    __test__ = False

    name: str
    hidden: bool
    status: str
    points: float
    max_points: float
    message: str


@dataclass(frozen=True)
class QuestionResult:
    """Points and test results of one question."""

    name: str
    points: float
    max_points: float
    tests: list[TestResult]


@dataclass(frozen=True)
class CellFailure:
    """A cell of the student's that raised, hung or ended the process; ``index`` counts from 1."""

    index: int
    status: str
    message: str


@dataclass(frozen=True)
class Result:
    """All that is known of one submission."""

    student: str
    assignment: str
    score: float
    max_score: float
    status: str
    message: str
    sandbox: str
    seconds: float
    environment: dict[str, str]
    cells: list[CellFailure] = field(default_factory=list)
    questions: list[QuestionResult] = field(default_factory=list)


def require_writable(folder):
    """Create a folder for results.

    Raises
    ------
    UsageError
        If nothing can be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise UsageError(
            f"results cannot be written to {folder}: {error.strerror}. Choose another with -o."
        ) from error


def write_result(result, folder):
    """Write ``<folder>/<student>.json``, whole or not at all."""
    text = json.dumps(asdict(result), indent=2, ensure_ascii=False)
    write_whole(folder / f"{result.student}.json", text + "\n")


def write_grades(results, path, questions):
    """Write the table of grades, one row a submission, sorted by student.

    Parameters
    ----------
    results : iterable of Result
    path : Path
    questions : list of str
        Names of the question columns.
    """
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(["student", "assignment", "score", "max_score", "status", *questions])
    for result in sorted(results, key=lambda result: result.student):
        points = {question.name: f"{question.points:g}" for question in result.questions}
        head = [result.student, result.assignment, f"{result.score:g}", f"{result.max_score:g}"]
        rows.writerow([*head, result.status, *(points.get(name, "0") for name in questions)])
    write_whole(path, table.getvalue())


def write_whole(path, text):
    """Write a text file under a temporary name and rename it, so that no reader sees half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
