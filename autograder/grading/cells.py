"""Reads the cells of a notebook: plain Python where they can be made so, and not without end."""

import ast
import re
import threading
from dataclasses import dataclass
from functools import cached_property

from IPython.core.inputtransformer2 import TransformerManager

IGNORE_TAG = "otter_ignore"
"""otter's tag for cells that are not run when grading: pictures, demonstrations."""

MAX_SOURCE = 2**20
"""Most characters of source that are read of a notebook: parsing takes 200 times the memory."""

_PARSER = threading.Lock()  # CPython 3.11 counts the depth of a tree for all threads together
_LONGEST_TEXT = 20_000  # a longer text cell is no function that lost its cell type
_MAGIC = re.compile(r"^[ \t]*[%!?]|\?[ \t]*$|=[ \t]*[%!]", re.MULTILINE)
_MAGIC_SOURCE, _MAGICS = 2**15, 30  # in all: IPython reads a cell again for every magic in it

_TIMING_MAGIC = re.compile(r"\A\s*%%(time|timeit|capture|prun)\b.*")


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

    @cached_property
    def tree(self):
        """The syntax tree of the source, or None if it is not Python."""
        return parse(self.source)


def read_cells(records, repairs):
    """Return the cells, without the source of those that no student needs so much for.

    Parameters
    ----------
    records : list
        The ``cells`` of a notebook of format 4, which may hold anything.
    repairs : list of str
        Gets a line for each cell that is left out.

    Returns
    -------
    list of Cell
    """
    cells, room, magics, magic_room = [], MAX_SOURCE, _MAGICS, _MAGIC_SOURCE
    for index, record in enumerate(records, start=1):
        if not isinstance(record, dict):
            continue
        code, source = record.get("cell_type") == "code", _source(record)
        if not code and len(source) > _LONGEST_TEXT:
            source = ""
        if len(source) > room:
            repairs.append(f"cell {index} is too long to be read, and was left out")
            source = ""
        room -= len(source)
        if code and parse(source) is None:
            magics -= len(_MAGIC.findall(source))
            magic_room -= len(source)
            if magics >= 0 and magic_room >= 0:
                source = plain_python(source)
        cells.append(Cell(index, code, _is_ignored(record), source))
    return cells


def _source(record):
    source = record.get("source", "")
    return "".join(map(str, source)) if isinstance(source, list) else str(source)


def _is_ignored(record):
    metadata = record.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return IGNORE_TAG in tags if isinstance(tags, list) else False


def parse(source):
    """Return the syntax tree of a cell's source, or None if it is not Python.

    Examples
    --------
    >>> parse("x = ") is None
    True
    """
    try:
        with _PARSER:
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def plain_python(source):
    """Turn IPython's magics and shell lines into plain Python calls; lines keep their number.

    Examples
    --------
    >>> plain_python("%%time\\nx = 1")
    '\\nx = 1'
    """
    source = _TIMING_MAGIC.sub("", source)
    if parse(source):
        return source
    blank_lines = source[: len(source) - len(source.lstrip("\n"))]  # IPython drops them
    try:
        return blank_lines + TransformerManager().transform_cell(source)
    except (SyntaxError, RuntimeError):  # more magics than it takes
        return source
