"""Attacks on the grader, one file each; ``test_redteam`` says what must come of them.

``campaign`` runs the same attacks under stock graders, in the throw-away sandbox of ``stock``.
"""

import html
import json
import re
import zipfile
from dataclasses import dataclass

from tests.redteam.strikes import secret_lines
from tests.sample_class import ASSIGNMENT

BREACH = "BREACH"
"""What an attack says when it has found what it looked for."""
_READ_AT_MOST = 2**26


@dataclass(frozen=True)
class Outcome:
    """What an attack achieved.

    Attributes
    ----------
    points : float
        What the attacker ends up with, by the tool's own results.
    crashed : bool
        The tool gave no result, failed, or had to be killed.
    leaked : bool
        The attacker got a line of a hidden test or of the reference, or found what it looked for.
    harmed : bool
        A classmate's right submission has not 10 points, or a file of the instructor's changed.
    note : str
    """

    points: float = 0
    crashed: bool = False
    leaked: bool = False
    harmed: bool = False
    note: str = ""


def find_leaks(text, submitted):
    """Return what a text tells that a student must not know.

    Parameters
    ----------
    text, submitted : str
        What the student gets, and what the student handed in, which is no news.

    Returns
    -------
    list of str
        Secret lines, and `BREACH`.
    """
    for line in submitted.splitlines():
        if BREACH in line:
            text = text.replace(line.strip(), "")
    known = submitted + "\n".join(map(read_text, ASSIGNMENT.release.rglob("*")))
    leaks = [line for line in secret_lines() if line in text and line not in known]
    return sorted(leaks) + [BREACH] * (BREACH in text)


def read_text(path):
    """Return the text of a file as a person would see it: a notebook, a page, a zipped notebook.

    Folders, links and whatever else is no file have none.
    """
    if path.is_symlink() or not path.is_file():
        return ""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            notebooks = [name for name in archive.namelist() if name.endswith(".ipynb")]
            return "\n".join(_readable(archive.open(name)) for name in notebooks[:3])
    with path.open("rb") as file:
        return _readable(file)


def _readable(file):
    text = file.read(_READ_AT_MOST).decode(errors="replace")
    try:
        text = "\n".join(strings_in(json.loads(text)))
    except (ValueError, RecursionError):
        if text.lstrip().startswith("<!DOCTYPE html"):
            text = html.unescape(re.sub(r"<[^<>]*>", "", text))
        elif text.startswith("{"):  # JSON that is broken, or too long
            text = text.replace(r"\n", "\n").replace(r"\"", '"')
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def strings_in(value):
    """Yield the strings in what JSON holds; a list of nothing but strings is one text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings_in(item)
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        yield "".join(value)
    elif isinstance(value, list):
        for item in value:
            yield from strings_in(item)
