"""Finds submissions on disk."""

from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError

SUFFIXES = (".ipynb", ".zip", ".py")
"""What is taken for a submission in a folder of submissions."""


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    Attributes
    ----------
    student : str
    path : Path
        The file, which may turn out not to be a notebook, or a folder without one.
    """

    student: str
    path: Path


def find_submissions(path, assignment):
    """Find the submissions at a path.

    Parameters
    ----------
    path : Path
        A notebook, a folder of ``<student>.ipynb`` (or ``.zip``, or ``.py``), or a folder of
        ``<student>/<assignment>/<notebook>.ipynb`` as nbgrader collects them.
    assignment : Assignment

    Returns
    -------
    list of Submission
        Sorted by student.

    Raises
    ------
    UsageError
        If the path does not exist or holds no submission.
    """
    if path.is_file():
        return [Submission(path.stem, path)]
    if not path.is_dir():
        raise UsageError(f"no submissions at {path}: it does not exist")
    given = {file.name for file in assignment.files()}
    found = [
        Submission(entry.stem, entry)
        for entry in path.iterdir()
        if entry.suffix in SUFFIXES and entry.is_file() and entry.name not in given
        if not entry.name.startswith(".")
    ]
    found += [
        Submission(folder.parent.name, _notebook_in(folder, assignment))
        for folder in path.glob(f"*/{assignment.name}")
        if folder.is_dir()
    ]
    if not found:
        raise UsageError(
            f"no submissions in {path}: expected <student>.ipynb, "
            f"or <student>/{assignment.name}/{assignment.title}.ipynb"
        )
    _refuse_two_of_a_name(found)
    return sorted(found, key=lambda submission: submission.student)


def _refuse_two_of_a_name(found):
    seen = {}
    for submission in found:
        other = seen.setdefault(submission.student, submission)
        if other is not submission:
            raise UsageError(
                f"two submissions of {submission.student!r}: {other.path} and {submission.path}. "
                "Keep one of them."
            )


def _notebook_in(folder, assignment):
    """Return the notebook of a student's folder, or the folder itself if it has none."""
    named = folder / f"{assignment.title}.ipynb"
    others = sorted(folder.glob("*.ipynb")) + sorted(folder.glob("*.zip"))
    return named if named.is_file() else next(iter(others), folder)
