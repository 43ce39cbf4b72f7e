"""Lays out a new assignment: a small one that works, to be rewritten file by file."""

import keyword
import re
from pathlib import Path

from autograder.errors import UsageError

SKELETON = Path(__file__).resolve().parents[1] / "skeleton"
"""Files of an assignment; ASSIGNMENT, TITLE and MODULE stand for its names."""


def lay_out(name, root):
    """Write the files of a new assignment.

    Parameters
    ----------
    name : str
        Such as ``03-fixed-points``.
    root : Path
        The project.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    UsageError
        If the name will not do, or a file of the assignment exists. Nothing is written then.
    """
    title = name[3:]
    module = title.replace("-", "_")
    if not re.fullmatch(r"\d\d-[a-z]+(-[a-z0-9]+)*", name) or keyword.iskeyword(module):
        raise UsageError(
            f"{name!r} is no name for an assignment: take two digits and lower-case words, "
            "as in 03-fixed-points"
        )

    def named(text):
        return text.replace("ASSIGNMENT", name).replace("TITLE", title).replace("MODULE", module)

    sources = sorted(path for path in SKELETON.rglob("*") if path.suffix in (".py", ".csv"))
    targets = [root / named(str(path.relative_to(SKELETON))) for path in sources]
    present = [target.relative_to(root) for target in targets if target.exists()]
    if present:
        raise UsageError(f"{present[0]} exists already: choose another name, nothing was written")
    for source, target in zip(sources, targets, strict=True):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(named(source.read_text(encoding="utf-8")), encoding="utf-8")
    return targets
