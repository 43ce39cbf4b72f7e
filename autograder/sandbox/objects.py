"""What one side of the pipe keeps for the other: objects by number."""

import types

from autograder.sandbox.wire import Ref

MAX_OBJECTS = 10_000
"""Most objects that one side keeps for the other, and knows of the other's."""


class TooManyObjects(Exception):
    """More objects than one side keeps for the other."""


class ObjectTable:
    """Objects that stay on one side, which the other knows by number.

    Parameters
    ----------
    owner : str
        The side that keeps them: ``"worker"`` or ``"grader"``.

    Examples
    --------
    >>> table = ObjectTable("grader")
    >>> table.refer(len)
    Ref(owner='grader', number=0, kind='builtin_function_or_method', callable=True)
    >>> table[0]("abc")
    3
    """

    def __init__(self, owner):
        self._owner, self._objects, self._numbers = owner, [], {}

    def refer(self, obj):
        """Return the reference of an object, which is kept from now on."""
        number = self._numbers.get(_identity(obj), len(self._objects))
        if number == MAX_OBJECTS:
            raise TooManyObjects(f"{MAX_OBJECTS} objects can be handed over at most")
        if number == len(self._objects):
            self._objects.append(obj)
            self._numbers[_identity(obj)] = number
        return Ref(self._owner, number, type(obj).__name__, callable(obj))

    def __getitem__(self, number):
        if not 0 <= number < len(self._objects):
            raise KeyError(f"no object of the {self._owner}'s has number {number}")
        return self._objects[number]


def _identity(obj):
    """Return what makes an object this one: Python makes a bound method anew at every access."""
    if type(obj) is types.MethodType:
        return id(obj.__self__), id(obj.__func__)
    return id(obj)
