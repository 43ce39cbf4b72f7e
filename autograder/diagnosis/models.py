"""What the reference and each misconception would have made of a test's calls."""

import copy
import inspect
from functools import cache, cached_property

import jupytext
import numpy as np

from autograder.answers import misconceptions
from autograder.diagnosis.calls import RETURNED, Outcome


class Models:
    """The functions of an assignment, right and wrong in known ways.

    They are the project's own code, and run in the grader's process.

    Parameters
    ----------
    assignment : Assignment
    """

    def __init__(self, assignment):
        self._assignment = assignment

    @cached_property
    def misconceptions(self):
        """The misconceptions, by question."""
        found = {}
        for misconception in misconceptions(self._assignment):
            found.setdefault(misconception.question, []).append(misconception)
        return found

    @cached_property
    def _given(self):
        """The code of all functions that the master takes from the reference."""
        text = self._assignment.master.read_text(encoding="utf-8")
        sources = ["import numpy as np"]
        for cell in jupytext.reads(text, fmt="py:percent").cells:
            if {"given", "stub"} & set(cell.metadata.get("tags", [])):
                names = {}
                exec(cell.source, names)
                del names["__builtins__"]
                sources += map(inspect.getsource, names.values())
        return "\n\n".join(sources)

    def right(self, question, call):
        """Return what the reference makes of a call.

        Returns
        -------
        Outcome
        """
        return self._outcome("", question, call)

    def wrong(self, misconception, call):
        """Return what a misconception makes of a call.

        Returns
        -------
        Outcome
        """
        return self._outcome(misconception.source, misconception.question, call)

    def _outcome(self, source, name, call):
        """Define the functions anew, with what the test had replaced, and call one of them."""
        arguments, names = copy.deepcopy(call.arguments), {"print": _say_nothing}
        exec(_compiled(self._given), names)
        names |= call.replaced
        exec(_compiled(source), names)
        try:
            with np.errstate(all="ignore"):
                value = names[name](*arguments, **call.keywords)
        except Exception as error:
            return Outcome(type(error).__name__, None, arguments)
        return Outcome(RETURNED, value, arguments)


def _say_nothing(*args, **kwargs):
    """Stand in for ``print``."""


@cache
def _compiled(source):
    return compile(source, "<model>", "exec")
