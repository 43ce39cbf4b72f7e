"""Reads what students hand in: any notebook version, an export's zip, a script, odd encodings."""

import json
import zipfile
from dataclasses import dataclass

import jupytext
import nbformat

from autograder.grading.cells import MAX_SOURCE, Cell, read_cells

MAX_BYTES = 64 * 2**20
"""Largest file that is read: room for the outputs of many pictures."""

MAX_VALUES = 2_000_000
"""Most lists and objects that a notebook's JSON may have, each of which takes the grader memory."""

_BYTE_ORDER_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


class Unreadable(Exception):
    """A submission that is not a notebook; the message is for the student."""


@dataclass(frozen=True)
class Notebook:
    """A notebook as far as it could be read.

    Attributes
    ----------
    assignment : str or None
        The assignment's name in the metadata.
    cells : list of Cell
    repairs : list of str
        What had to be mended to read it.
    """

    assignment: str | None
    cells: list[Cell]
    repairs: list[str]


def read_notebook(path):
    """Read a submission.

    Parameters
    ----------
    path : Path
        A notebook, a zip that holds one, or a Python script.

    Returns
    -------
    Notebook

    Raises
    ------
    Unreadable
        If there is no notebook to be read.
    """
    if path.is_symlink():
        raise Unreadable("The file is a link to another file. Hand in the notebook itself.")
    if path.is_dir():
        raise Unreadable("There is no notebook in the folder. Hand in the .ipynb file.")
    repairs = []
    try:
        text = _decode(_content(path, repairs), repairs)
        if path.suffix == ".py":
            notebook = _from_script(text, repairs)
        else:
            notebook = _as_version_4(_from_json(text, repairs), repairs)
        otter = notebook.get("metadata", {}).get("otter", {})
        name = otter.get("assignment_name")
        return Notebook(name, read_cells(notebook["cells"], repairs), repairs)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(
            "The file is not a notebook that can be read. Open it in Jupyter, save it there, and "
            "hand in the saved .ipynb file."
        ) from error


def _content(path, repairs):
    """Return a file's bytes; of a zip, those of the one notebook in it."""
    if not path.is_file():
        raise Unreadable("This is not a file. Hand in the .ipynb file.")
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable("The file is too large. Clear the outputs and hand it in again.")
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        notebooks = [
            member
            for member in archive.infolist()
            if member.filename.endswith(".ipynb") and "__MACOSX" not in member.filename
        ]
        if len(notebooks) != 1:
            raise Unreadable(f"The zip must hold one notebook, and it holds {len(notebooks)}.")
        with archive.open(notebooks[0]) as member:
            data = member.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Unreadable("The notebook in the zip is too large. Clear the outputs first.")
    repairs.append("the notebook was taken out of a zip")
    return data


def _decode(data, repairs):
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            repairs.append(
                f"the file began with a byte-order mark ({encoding.removesuffix('-sig')})"
            )
            return data.decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        repairs.append("the file was not UTF-8 and was read as Latin-1")
        return data.decode("latin-1")


def _from_script(text, repairs):
    if len(text) > MAX_SOURCE:
        raise Unreadable("The script is too long to be an answer. Hand in the notebook.")
    repairs.append("a Python script was handed in instead of a notebook")
    return jupytext.reads(text, fmt="py:percent")


def _from_json(text, repairs):
    if text.count("[") + text.count("{") > MAX_VALUES:
        raise Unreadable("The notebook is too large. Clear the outputs and hand it in again.")
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError:
        mended, conflicts = _first_sides(text)
        if not conflicts:
            raise
        repairs.append(
            f"{conflicts} merge conflicts were left in the file: the first side was kept"
        )
        return json.loads(mended, strict=False)


def _first_sides(text):
    """Keep the first side of every merge conflict; return the text and how many there were."""
    kept, conflicts, side = [], 0, None
    for line in text.splitlines(keepends=True):
        if line.startswith("<<<<<<<"):
            side, conflicts = "first", conflicts + 1
        elif side and line.startswith("======="):
            side = "second"
        elif side and line.startswith(">>>>>>>"):
            side = None
        elif side != "second":
            kept.append(line)
    return "".join(kept), conflicts


def _as_version_4(record, repairs):
    if "worksheets" not in record:
        return record
    repairs.append("the notebook was of an old format")
    return nbformat.convert(nbformat.from_dict(record), 4)
