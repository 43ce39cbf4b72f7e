"""Keeps results on disk, so that a class that was interrupted can be finished."""

import contextlib
import csv
import fcntl
import hashlib
import io
import json
import os
import tempfile
from dataclasses import asdict

from autograder.errors import UsageError
from autograder.grading.results import Result

_TEMPORARY = ".writing-"
_LONGEST_NAME = 200  # bytes; file systems take 255, and a name gets an ending
_FORMULA = ("=", "+", "-", "@")


class ResultStore:
    """A folder of results. A context manager: one grader at a time may hold it.

    Parameters
    ----------
    folder : Path
        Holds ``results/<student>.json``, ``feedback/<student>.html`` and ``grades.csv``.

    Raises
    ------
    UsageError
        On entering, if the folder cannot be written, or another grader holds it.
    """

    def __init__(self, folder):
        self.folder = folder
        self._results, self._feedback = folder / "results", folder / "feedback"

    def __enter__(self):
        with self._explained():
            self._results.mkdir(parents=True, exist_ok=True)
            self._feedback.mkdir(exist_ok=True)
            self._lock = (self.folder / ".lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._lock.close()
            raise UsageError(
                f"another calclab grade is writing to {self.folder}: wait until it is done, "
                "or choose another folder with -o."
            ) from error
        for folder in (self.folder, self._results, self._feedback):
            for left in folder.glob(f"{_TEMPORARY}*"):  # by a grader that was killed
                left.unlink()
        return self

    def __exit__(self, *exception):
        self._lock.close()

    def load(self, student):
        """Return the stored result of a student, or None if there is none that can be read."""
        try:
            text = self._path(student).read_text(encoding="utf-8")
            return Result.from_dict(json.loads(text))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def save(self, result):
        """Write ``results/<student>.json``."""
        text = json.dumps(asdict(result), indent=2, ensure_ascii=False)
        self._write(self._path(result.student), text + "\n")

    def save_grades(self, results, questions):
        """Write ``grades.csv``, one row a result.

        Parameters
        ----------
        results : list of Result
            Sorted by student.
        questions : list of str
            Names of the question columns.
        """
        table = io.StringIO()
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(["student", "assignment", "score", "max_score", "status", *questions])
        for result in results:
            points = {question.name: f"{question.points:g}" for question in result.questions}
            head = [
                _cell(result.student),
                result.assignment,
                f"{result.score:g}",
                f"{result.max_score:g}",
            ]
            rows.writerow([*head, result.status, *(points.get(name, "0") for name in questions)])
        self._write(self.folder / "grades.csv", table.getvalue())

    def save_feedback(self, student, page):
        """Write ``feedback/<student>.html``."""
        self._write(self._feedback / f"{_file_name(student)}.html", page)

    def has_feedback(self, student):
        """Tell whether a student's page is there."""
        return (self._feedback / f"{_file_name(student)}.html").exists()

    def _path(self, student):
        return self._results / f"{_file_name(student)}.json"

    def _write(self, path, text):
        """Write a file under a temporary name and rename it: no reader sees half of it."""
        with (
            self._explained(),
            tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", dir=path.parent, prefix=_TEMPORARY, delete=False
            ) as file,
        ):
            try:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
                os.chmod(file.name, 0o644)
                os.replace(file.name, path)
            except BaseException:
                os.unlink(file.name)
                raise

    @contextlib.contextmanager
    def _explained(self):
        try:
            yield
        except OSError as error:
            raise UsageError(
                f"results cannot be written to {self.folder}: {error.strerror}. What is finished "
                "is kept: make room and run the command again, or choose another folder with -o."
            ) from error


def _file_name(student):
    """Return a student's name, cut where a file system does not take it whole."""
    if len(os.fsencode(student)) <= _LONGEST_NAME:
        return student
    return f"{student[:40]}…{hashlib.sha256(student.encode()).hexdigest()[:16]}"


def _cell(text):
    """Return text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
