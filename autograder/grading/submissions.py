"""Finds submissions on disk, whatever else lies there and however they are named."""

import os
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError

_BEST_FIRST = (".ipynb", ".zip", ".py")


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    Attributes
    ----------
    student : str
        Printable: a file's name may hold anything.
    path : Path
        The file, which may turn out not to be a notebook, or a folder without one.
    others : tuple of Path
        Further files of the same student, which are not graded.
    """

    student: str
    path: Path
    others: tuple[Path, ...] = ()


def find_submissions(path, assignment):
    """Find the submissions at a path.

    Every file in a folder of submissions is one, whatever it is, but for hidden files and those
    that students are given.

    Parameters
    ----------
    path : Path
        A notebook, a folder of ``<student>.ipynb`` (or ``.zip``, or ``.py``), or a folder of
        ``<student>/<assignment>/<notebook>.ipynb`` as nbgrader collects them.
    assignment : Assignment

    Returns
    -------
    list of Submission
        One a student, sorted by student.

    Raises
    ------
    UsageError
        If the path does not exist or holds no submission.
    """
    if path.is_file():
        return [Submission(printable(path.stem), path.resolve())]
    if not path.is_dir():
        raise UsageError(f"no submissions at {path}: it does not exist")
    files = {}
    for entry in sorted(path.iterdir()):
        for student, file in _handed_in(entry, assignment):
            files.setdefault(student, []).append(file)
    if not files:
        raise UsageError(
            f"no submissions in {path}: expected <student>.ipynb, "
            f"or <student>/{assignment.name}/{assignment.title}.ipynb"
        )
    return [_choose(student, files[student], assignment) for student in sorted(files)]


def printable(name):
    """Return a file's name as text that can be printed, and that no other name gives.

    Examples
    --------
    >>> print(printable("José"), printable("a\\nb"))
    José a\\nb
    """
    text = os.fsencode(name).decode("utf-8", "backslashreplace").replace("\\", "\\\\")
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )


def _handed_in(entry, assignment):
    """Yield the student and the file of each submission that an entry of a folder holds."""
    given = {file.name for file in assignment.files()}
    if entry.name.startswith(".") or entry.name in given:
        return
    folder = entry / assignment.name
    if entry.is_symlink() or not entry.is_dir():
        yield printable(entry.stem), entry
    elif folder.is_symlink():
        yield printable(entry.name), folder
    elif folder.is_dir():
        inside = [file for file in sorted(folder.iterdir()) if file.suffix in _BEST_FIRST]
        for file in [file for file in inside if file.name not in given] or [folder]:
            yield printable(entry.name), file


def _choose(student, files, assignment):
    """Take the file that looks most like the notebook that was asked for."""

    def rank(file):
        kind = _BEST_FIRST.index(file.suffix) if file.suffix in _BEST_FIRST else len(_BEST_FIRST)
        return file.stem != assignment.title, kind, file.name

    best, *others = sorted(files, key=rank)
    return Submission(student, best, tuple(others))
