"""Records what a test asks of a student's function, and what comes of it."""

import copy
from collections.abc import MutableMapping
from dataclasses import dataclass

from autograder.sandbox.proxy import RemoteFunction, RemoteObject, StudentError

RETURNED = "returned"


@dataclass(frozen=True)
class Outcome:
    """What came of a call.

    Attributes
    ----------
    kind : str
        `RETURNED`, or the name of the exception's class.
    value : object
        What was returned; None if nothing was.
    arguments : list
        The positional arguments after the call.
    """

    kind: str
    value: object
    arguments: list


@dataclass(frozen=True)
class Call:
    """A call of a student's function by a test.

    Attributes
    ----------
    arguments : list
        The positional arguments before the call.
    keywords : dict
    replaced : dict
        Names of the notebook that the test had given another value.
    outcome : Outcome
    """

    arguments: list
    keywords: dict
    replaced: dict
    outcome: Outcome


class Recording(MutableMapping):
    """A student's names, as a test sees them; calls of one of the functions are written down.

    Parameters
    ----------
    names : Namespace
    function : str
        Name of the function.
    calls : list of Call
        Gets the calls.
    """

    def __init__(self, names, function, calls):
        self._names, self._function, self._calls = names, function, calls
        self._replaced = {}

    def __getitem__(self, name):
        value = self._names[name]
        if name == self._function and isinstance(value, RemoteFunction):
            return _RecordedFunction(value, self)
        return value

    def __setitem__(self, name, value):
        self._names[name] = value
        self._replaced.pop(name, None)
        if not isinstance(value, RemoteObject):  # which is the student's own, put back
            self._replaced[name] = value

    def __delitem__(self, name):
        del self._names[name]

    def __iter__(self):
        return iter(self._names)

    def __len__(self):
        return len(self._names)

    def add(self, before, keywords, kind, value, after):
        """Write a call down."""
        outcome = Outcome(kind, copy.deepcopy(value), copy.deepcopy(list(after)))
        self._calls.append(Call(before, keywords, dict(self._replaced), outcome))


class _RecordedFunction(RemoteFunction):
    """Stands for the same function of the student's as another."""

    def __init__(self, function, recording):
        super().__init__(function.ref, function)
        self._function, self._recording = function, recording

    def __call__(self, *args, **kwargs):
        if any(isinstance(value, RemoteObject) for value in (*args, *kwargs.values())):
            return self._function(*args, **kwargs)  # what comes of it depends on the student's
        before = copy.deepcopy(list(args))
        try:
            value = self._function(*args, **kwargs)
        except StudentError as error:
            self._recording.add(before, kwargs, error.kind, None, args)
            raise
        self._recording.add(before, kwargs, RETURNED, value, args)
        return value
