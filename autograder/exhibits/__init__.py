"""What the feedback shows of a student's own work: tables and pictures, as plain data.

``<assignment>.py`` in this folder lists its functions as ``EXHIBITS``. Like a test, each takes
functions of the notebook as parameters; it returns a `Table` or a `Picture`. Where the student's
functions do not work it raises `AssertionError`, as checks do, and nothing is shown.
"""

import inspect
import runpy
import traceback
from dataclasses import dataclass, field

from autograder.sandbox.proxy import StudentError
from autograder.sandbox.session import WorkerLost


@dataclass(frozen=True)
class Table:
    """A table; the first column names its rows.

    Attributes
    ----------
    title, note : str
        Above and below it.
    columns : list of str
    rows : list of list of str
    """

    title: str
    note: str
    columns: list[str]
    rows: list[list[str]]


@dataclass(frozen=True)
class Shape:
    """Something in a picture: a line, or a cloud of points.

    Attributes
    ----------
    label : str
    points : list of (float, float)
        In the coordinates of the plane, y upwards.
    """

    label: str
    points: list[tuple[float, float]]


@dataclass(frozen=True)
class Picture:
    """A picture in the plane, with the same unit on both axes.

    Attributes
    ----------
    title, note : str
        Above and below it; the note says in words what is to be seen.
    lines, clouds : list of Shape
    """

    title: str
    note: str
    lines: list[Shape] = field(default_factory=list)
    clouds: list[Shape] = field(default_factory=list)


def load_exhibits(assignment):
    """Return the functions that an assignment exhibits; it may have none."""
    path = assignment.exhibits
    return runpy.run_path(str(path))["EXHIBITS"] if path.is_file() else []


def run_exhibits(exhibits, names):
    """Let every exhibit look at a student's notebook.

    Parameters
    ----------
    exhibits : list of callable
    names : Mapping
        The student's names.

    Returns
    -------
    shown : list of Table or Picture
    fault : str
        The traceback of an exhibit that failed by itself; empty if none did.
    """
    shown, fault = [], ""
    for exhibit in exhibits:
        wanted = {name: names.get(name) for name in inspect.signature(exhibit).parameters}
        if not all(callable(value) for value in wanted.values()):
            continue
        try:
            shown.append(exhibit(**wanted))
        except (AssertionError, StudentError):
            continue
        except WorkerLost:
            break
        except Exception:
            fault = traceback.format_exc()
    return shown, fault
