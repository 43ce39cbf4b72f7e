"""Records what a test asks of a student's functions and objects."""

import copy
from collections.abc import MutableMapping

import numpy as np

from autograder.diagnosis.calls import FUNCTION, METHOD, READ, RETURNED, SET, Call, Outcome, Step
from autograder.sandbox.proxy import RemoteFunction, RemoteObject, StudentError

MAX_CALLS, MAX_BYTES = 1000, 2**20
"""Most calls that are written down, and the size of what one may return and change."""


class Recording(MutableMapping):
    """A student's names, as a test sees them; what is asked of one of them is written down.

    Parameters
    ----------
    names : Namespace
    question : str
        Name of a function, which a class may have as its method.
    calls : list of Call
        Gets the calls of the function. If it is a method, it gets all that a test sees of an
        object after the method was called.
    """

    def __init__(self, names, question, calls):
        self._names, self._question, self._calls = names, question, calls
        self._replaced = {}

    def __getitem__(self, name):
        value = self._names[name]
        return _Function(value, name, self) if isinstance(value, RemoteFunction) else value

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

    def run(self, function, step, before, args):
        """Take a step in the sandbox, and write down what came of it."""
        try:
            value = function(*args, **step.keywords)
        except StudentError as error:
            self.add(step, before, Outcome(error.kind, None, list(args)))
            raise
        self.add(step, before, Outcome(RETURNED, value, list(args)))
        return value

    def add(self, step, before, outcome):
        """Write a step down if the function had its part in the outcome.

        But not if it would take much memory, for the value is the student's, or if an object of
        the student's went in, which no model can be given.
        """
        steps = [*before, step]
        used = {each.name for each in steps if each.kind in (FUNCTION, METHOD)}
        if (
            len(self._calls) < MAX_CALLS
            and self._question in used
            and _size((outcome.value, outcome.arguments)) <= MAX_BYTES
            and not any(_holds_object([each.arguments, each.keywords]) for each in steps)
        ):
            call = Call(step, copy.deepcopy(outcome), tuple(before), dict(self._replaced))
            self._calls.append(call)


def _size(value):
    """Return about how many bytes a value takes."""
    if isinstance(value, np.ndarray):
        return value.nbytes
    if isinstance(value, dict):
        return 64 + sum(_size(item) for pair in value.items() for item in pair)
    if isinstance(value, (list, tuple)):
        return 64 + sum(map(_size, value))
    return 64 + (len(value) if isinstance(value, (str, bytes)) else 0)


def _holds_object(value):
    """Tell whether an object of the student's is in a value."""
    if isinstance(value, dict):
        return any(map(_holds_object, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_holds_object, value))
    return isinstance(value, RemoteObject)


class _Function(RemoteFunction):
    """Stands for the same function or class of the student's as another."""

    __slots__ = ("_function", "_name", "_recording")

    def __init__(self, function, name, recording):
        super().__init__(function._ref, function._ask)
        for slot, value in zip(self.__slots__, (function, name, recording), strict=True):
            object.__setattr__(self, slot, value)

    def __call__(self, *args, **kwargs):
        step = Step(FUNCTION, self._name, copy.deepcopy(list(args)), kwargs)
        value = self._recording.run(self._function, step, (), args)
        return _Object(value, step, self._recording) if type(value) is RemoteObject else value


class _Object(RemoteObject):
    """Stands for the same object of the student's as another, and knows what was done to it."""

    __slots__ = ("_recording", "_steps")

    def __init__(self, made, step, recording):
        super().__init__(made._ref, made._ask)
        for slot, value in zip(self.__slots__, (recording, [step]), strict=True):
            object.__setattr__(self, slot, value)

    def __getattr__(self, name):
        value = super().__getattr__(name)
        if isinstance(value, RemoteFunction):
            return _Method(value, name, self)
        self._recording.add(Step(READ, name, [], {}), self._steps, Outcome(RETURNED, value, []))
        return value

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        self._steps.append(Step(SET, name, [copy.deepcopy(value)], {}))


class _Method(RemoteFunction):
    """Stands for the same method of a student's object as another."""

    __slots__ = ("_method", "_name", "_object")

    def __init__(self, method, name, obj):
        super().__init__(method._ref, method._ask)
        for slot, value in zip(self.__slots__, (method, name, obj), strict=True):
            object.__setattr__(self, slot, value)

    def __call__(self, *args, **kwargs):
        step = Step(METHOD, self._name, copy.deepcopy(list(args)), kwargs)
        before = tuple(self._object._steps)
        self._object._steps.append(step)
        return self._object._recording.run(self._method, step, before, args)
