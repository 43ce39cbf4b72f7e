"""What the reference and each misconception would have made of a test's calls."""

import ast
import inspect
import sys
from functools import cache

import jupytext

from autograder.answers import misconceptions

_LIBRARY = sys.stdlib_module_names | {"numpy"}


class Models:
    """The functions of an assignment, right and wrong in known ways.

    They are the project's own code, and run in the grader's process.

    Parameters
    ----------
    assignment : Assignment

    Attributes
    ----------
    misconceptions : dict of list of Misconception
        By question.
    """

    def __init__(self, assignment):
        # At once: CPython 3.11 cannot parse in two threads at a time, and grading has several.
        self.misconceptions = {}
        for misconception in misconceptions(assignment):
            self.misconceptions.setdefault(misconception.question, []).append(misconception)
        self._given = _given(assignment)

    def right(self, call):
        """Return what the reference makes of a call.

        Returns
        -------
        Outcome
        """
        return self._outcome("", call)

    def wrong(self, misconception, call):
        """Return what a misconception makes of a call.

        Returns
        -------
        Outcome
        """
        return self._outcome(misconception.source, call)

    def _outcome(self, source, call):
        """Define everything anew, with what the test had replaced, and repeat a call."""
        names = {"print": _say_nothing}
        exec(_compiled(self._given), names)
        names |= call.replaced
        exec(_compiled(source), names)
        return call.repeat(names)


def _given(assignment):
    """Return the code of what the master imports, and of all that it takes from the reference."""
    imports, sources = [], []
    for cell in jupytext.reads(assignment.master.read_text(encoding="utf-8"), "py:percent").cells:
        if cell.cell_type != "code":
            continue
        if {"given", "stub"} & set(cell.metadata.get("tags", [])):
            names = {}
            exec(cell.source, names)
            del names["__builtins__"]
            sources += map(inspect.getsource, names.values())
        else:
            imports += _imports(cell.source)
    return "\n\n".join(imports + sources)


def _imports(source):
    """Return the lines of a cell that import from NumPy and from Python's own library."""
    lines = []
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [getattr(node, "module", None) or node.names[0].name]
            lines += [ast.unparse(node)] if _LIBRARY.issuperset(modules) else []
    return lines


def _say_nothing(*args, **kwargs):
    """Stand in for ``print``."""


@cache
def _compiled(source):
    return compile(source, "<model>", "exec")
