"""Finds submissions on disk and reads the cells of their notebooks."""

from dataclasses import dataclass
from pathlib import Path

import nbformat
from IPython.core.inputtransformer2 import TransformerManager

from autograder.errors import UsageError

IGNORE_TAG = "otter_ignore"
"""otter's tag for cells that are not run when grading: pictures, demonstrations."""


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    Attributes
    ----------
    student : str
    path : Path
        The notebook, which may turn out not to be one, or a folder without a notebook.
    """

    student: str
    path: Path


@dataclass(frozen=True)
class Cell:
    """A code cell that is run when grading; ``index`` is its place in the notebook, from 1."""

    index: int
    source: str


class Unreadable(Exception):
    """A submission that is not a notebook; the message is for the student."""


def find_submissions(path, assignment):
    """Find the submissions at a path.

    Parameters
    ----------
    path : Path
        A notebook, a folder of ``<student>.ipynb``, or a folder of
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
    found = [
        Submission(entry.stem, entry)
        for entry in path.glob("*.ipynb")
        if not entry.name.startswith(".") and not entry.is_dir()
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
    notebooks = sorted(folder.glob("*.ipynb"))
    return named if named.is_file() else next(iter(notebooks), folder)


def read_notebook(path):
    """Read a notebook of any version.

    Parameters
    ----------
    path : Path

    Returns
    -------
    assignment : str or None
        The assignment's name in the notebook's metadata.
    cells : list of Cell
        Code cells, with magics and shell lines made into plain Python calls.

    Raises
    ------
    Unreadable
        If the file is not a notebook.
    """
    if path.is_dir():
        raise Unreadable("There is no notebook in the folder. Hand in the .ipynb file.")
    try:
        notebook = nbformat.convert(nbformat.reader.reads(path.read_text(encoding="utf-8")), 4)
        code = [
            Cell(index, _plain_python(cell["source"]))
            for index, cell in enumerate(notebook["cells"], start=1)
            if cell["cell_type"] == "code" and IGNORE_TAG not in cell["metadata"].get("tags", [])
        ]
        return notebook["metadata"].get("otter", {}).get("assignment_name"), code
    except Exception as error:
        raise Unreadable(
            "The file is not a notebook that can be read. Open it in Jupyter, save it there, and "
            "hand in the saved .ipynb file."
        ) from error


def _plain_python(source):
    text = "".join(source) if isinstance(source, list) else source
    return TransformerManager().transform_cell(text)
