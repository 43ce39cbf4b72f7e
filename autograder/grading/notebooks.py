"""Reads what students hand in: any notebook version, an export's zip, a script, odd encodings."""

import ast
import json
import re
import zipfile
from dataclasses import dataclass

import jupytext
import nbformat
from IPython.core.inputtransformer2 import TransformerManager

IGNORE_TAG = "otter_ignore"
"""otter's tag for cells that are not run when grading: pictures, demonstrations."""

MAX_BYTES = 64 * 2**20
"""Largest notebook that is read."""

_BYTE_ORDER_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_CONFLICT = re.compile(r"^<{7}.*\n(?P<ours>(?:.*\n)*?)={7}\n(?:.*\n)*?>{7}.*$", re.MULTILINE)
_TIMING_MAGIC = re.compile(r"\A\s*%%(time|timeit|capture|prun)\b.*")


class Unreadable(Exception):
    """A submission that is not a notebook; the message is for the student."""


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook.

    Attributes
    ----------
    index : int
        Its place in the notebook, from 1.
    code : bool
        Whether it is a code cell.
    ignored : bool
        Whether it is tagged as one that is not run when grading.
    source : str
        Code without IPython's syntax, or text.
    """

    index: int
    code: bool
    ignored: bool
    source: str


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
    if path.is_dir():
        raise Unreadable("There is no notebook in the folder. Hand in the .ipynb file.")
    repairs = []
    try:
        text = _decode(_content(path, repairs), repairs)
        if path.suffix == ".py":
            notebook = jupytext.reads(text, fmt="py:percent")
            repairs.append("a Python script was handed in instead of a notebook")
        else:
            notebook = _as_version_4(_parse(text, repairs), repairs)
        cells = [
            cell
            for index, record in enumerate(notebook["cells"], start=1)
            if (cell := _cell(index, record))
        ]
        otter = notebook.get("metadata", {}).get("otter", {})
        return Notebook(otter.get("assignment_name"), cells, repairs)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(
            "The file is not a notebook that can be read. Open it in Jupyter, save it there, and "
            "hand in the saved .ipynb file."
        ) from error


def _content(path, repairs):
    """Return a file's bytes; of a zip, those of the one notebook in it."""
    if not zipfile.is_zipfile(path):
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable("The file is too large. Clear the outputs and hand it in again.")
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


def _parse(text, repairs):
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError:
        mended, conflicts = _CONFLICT.subn(lambda match: match["ours"].rstrip("\n"), text)
        if not conflicts:
            raise
        repairs.append(
            f"{conflicts} merge conflicts were left in the file: the first side was kept"
        )
        return json.loads(mended, strict=False)


def _as_version_4(record, repairs):
    if "worksheets" not in record:
        return record
    repairs.append("the notebook was of an old format")
    return nbformat.convert(nbformat.from_dict(record), 4)


def _cell(index, record):
    """Return a cell, or None for what is not one."""
    if not isinstance(record, dict):
        return None
    source = record.get("source", "")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    code = record.get("cell_type") == "code"
    metadata = record.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    ignored = IGNORE_TAG in tags if isinstance(tags, list) else False
    return Cell(index, code, ignored, plain_python(text) if code else text)


def plain_python(source):
    """Turn IPython's magics and shell lines into plain Python calls; lines keep their number.

    Examples
    --------
    >>> plain_python("%%time\\nx = 1")
    '\\nx = 1'
    """
    source = _TIMING_MAGIC.sub("", source)
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        blank_lines = source[: len(source) - len(source.lstrip("\n"))]  # IPython drops them
        return blank_lines + TransformerManager().transform_cell(source)
    return source
