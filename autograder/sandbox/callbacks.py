"""Calls functions of a test's when the student's code asks for it."""

import time

import numpy as np

from autograder.sandbox.channel import ChannelTimeout
from autograder.sandbox.proxy import RemoteObject
from autograder.sandbox.wire import WireError


class CallbackLimit(Exception):
    """The student's code calls a function of a test's again and again."""


class Callbacks:
    """The functions of a test's that the student's code may call.

    A function that is handed over as an argument is mathematical: it gets numbers and arrays, so
    that no value of a student's makes the code of a test fail. A function that stands in for one
    of the notebook's names also gets text, and functions that were handed over for the same
    request. What it calls of these counts as if the student's code had called it.

    Parameters
    ----------
    most : int
        How many calls a request may lead to.
    """

    def __init__(self, most):
        self._most, self._stand_ins = most, []

    def begin(self, operation, functions, deadline):
        """Begin a request to the worker.

        Parameters
        ----------
        operation : str
            A function that is ``set`` stands in for a name from now on.
        functions : tuple
            What is handed over by reference.
        deadline : float
            Until when the request may take, by the monotonic clock.
        """
        self._handed, self._deadline, self._calls = functions, deadline, 0
        if operation == "set":
            self._stand_ins += functions

    def call(self, function, args, kwargs):
        """Call a function, as the student's code asked.

        Returns
        -------
        outcome, value
            ``"result"`` with what it returned, or ``"error"`` with the exception's class and text.

        Raises
        ------
        CallbackLimit, ChannelTimeout
            If that was too often, or took too long.
        """
        if isinstance(function, RemoteObject):
            raise WireError("only functions of the grader's are called back")
        self._count()
        try:
            args = [self._admitted(function, value) for value in args]
            kwargs = {name: self._admitted(function, value) for name, value in kwargs.items()}
            return "result", function(*args, **kwargs)
        except (CallbackLimit, ChannelTimeout):
            raise
        except Exception as error:
            return "error", (type(error).__name__, str(error))

    def _count(self):
        self._calls += 1
        if self._calls > self._most:
            raise CallbackLimit
        if time.monotonic() > self._deadline:
            raise ChannelTimeout

    def _admitted(self, function, value):
        """Return a value as a function of a test's gets it, or refuse it."""
        if _is_numeric(value):
            return value
        if any(function is one for one in self._stand_ins):
            if isinstance(value, str):
                return value
            if callable(value) and any(value is one for one in self._handed):
                return self._counted(value)
        raise TypeError(f"expected a number or an array, got {type(value).__name__}")

    def _counted(self, function):
        def counted(*args):
            self._count()
            return function(*args)

        return counted


def _is_numeric(value):
    try:
        return np.asarray(value).dtype.kind in "biufc"
    except ValueError:  # lists of different lengths
        return False
