"""What the tests see of a student's notebook: a namespace of values and of callable stand-ins."""

import builtins
from collections.abc import MutableMapping

import numpy as np

_NOT_REBUILT = (
    UnicodeError,  # cannot be built from a message alone
    ExceptionGroup,
    StopIteration,  # would end a loop of the test's, or become another error there
    StopAsyncIteration,
)


class StudentError(Exception):
    """An exception that the student's code raised.

    It is also an instance of the built-in class that the student raised, so that a test which
    expects ``ValueError`` catches it as in a notebook.

    Attributes
    ----------
    kind : str
        Name of the student's exception class.
    cell, line : int or None
        Where in the notebook it was raised; both count from 1.
    """

    kind, cell, line = "Exception", None, None


class RemoteObject:
    """An object that stayed in the sandbox: its attributes are read and set there.

    Values come back as copies: to change an attribute, set it. Methods come back as functions, and
    an object that is no value as another `RemoteObject`. Nothing else is ever asked of the
    object. It has no name that begins with an underscore, so it cannot say how it compares,
    what class it is of, or which array it stands for.

    Parameters
    ----------
    ref : Ref
    ask : callable
        ``ask(operation, *arguments)`` sends a request to the worker that holds the object.
    """

    __slots__ = ("_ask", "_ref")

    def __init__(self, ref, ask):
        object.__setattr__(self, "_ref", ref)
        object.__setattr__(self, "_ask", ask)

    def __getattr__(self, name):
        _refuse_private(name)
        return self._ask("attribute", self, name)

    def __setattr__(self, name, value):
        _refuse_private(name)
        self._ask("set_attribute", self, name, value)

    def __repr__(self):
        return f"<{self._ref.kind} in the sandbox>"


class RemoteFunction(RemoteObject):
    """A function, a method or a class of the student's: calling it runs it in the sandbox.

    Arguments that the call changes in place are changed here too.
    """

    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return self._ask("call", self, list(args), kwargs)


def reference(obj, ask):
    """Return the reference of an object of the student's.

    Parameters
    ----------
    obj : RemoteObject
    ask : callable
        What reaches the worker.

    Returns
    -------
    Ref or None
        None if another worker holds the object.
    """
    return obj._ref if obj._ask == ask else None


def _refuse_private(name):
    if name.startswith("_"):
        raise AttributeError(f"{name!r} of an object in the sandbox cannot be reached")


class Namespace(MutableMapping):
    """The student's global names.

    Parameters
    ----------
    ask : callable
        ``ask(operation, *arguments)`` sends a request to the worker and returns the result.
    """

    def __init__(self, ask):
        self._ask = ask

    def __getitem__(self, name):
        found = self._ask("get", name)
        if not (isinstance(found, dict) and "value" in found):
            raise KeyError(name)
        return found["value"]

    def __setitem__(self, name, value):
        self._ask("set", name, value)

    def __delitem__(self, name):
        raise TypeError("names of a student's notebook cannot be deleted")

    def __iter__(self):
        names = self._ask("defined")
        # The worker is the student's: what it says of itself may be anything.
        return iter(
            [name for name in names if isinstance(name, str)] if type(names) is list else []
        )

    def __len__(self):
        return sum(1 for _ in self)


def student_error(report):
    """Build the exception that a worker reports.

    Parameters
    ----------
    report : dict
        ``kinds``, ``message``, ``cell`` and ``line``, as the worker describes an exception.

    Returns
    -------
    StudentError
        Also an instance of the nearest built-in class among ``kinds``.

    Examples
    --------
    >>> error = student_error({"kinds": ["OddError", "ValueError"], "message": "n is 3"})
    >>> isinstance(error, ValueError), error.kind, str(error)
    (True, 'OddError', 'n is 3')
    """
    kinds = [str(kind) for kind in report["kinds"]] or ["Exception"]
    known = [_known_exception(kind) for kind in kinds]
    base = next((kind for kind in known if kind), Exception)
    bases = (StudentError,) if base is Exception else (StudentError, base)
    error = type(kinds[0], bases, {})(str(report["message"]))
    error.kind, error.cell, error.line = kinds[0], report.get("cell"), report.get("line")
    return error


def _known_exception(name):
    if name == "LinAlgError":
        return np.linalg.LinAlgError
    kind = getattr(builtins, name, None)
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        return None
    return None if issubclass(kind, _NOT_REBUILT) else kind


def restore(old, new):
    """Copy into `old` what changed in `new`, in place, as deep as both have the same form.

    Parameters
    ----------
    old : object
        The grader's own value.
    new : object
        The value after a call in the sandbox.

    Examples
    --------
    >>> P = {"b": np.zeros(2)}
    >>> b = P["b"]
    >>> restore([P], [{"b": np.array([0.0, 1.0])}])
    >>> b
    array([0., 1.])
    """
    if isinstance(old, np.ndarray) and isinstance(new, np.ndarray):
        if old.shape == new.shape and old.dtype == new.dtype:
            old[...] = new
    elif isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() - new.keys():
            del old[key]
        for key, value in new.items():
            _restore_item(old, key, value, key in old)
    elif isinstance(old, list) and isinstance(new, list):
        del old[len(new) :]
        for index, value in enumerate(new):
            if index == len(old):
                old.append(value)
            else:
                _restore_item(old, index, value, True)
    elif isinstance(old, tuple) and isinstance(new, tuple):
        for before, after in zip(old, new, strict=False):
            restore(before, after)


def _restore_item(container, key, value, present):
    kept = container[key] if present else None
    same_form = type(kept) is type(value) and (
        isinstance(value, (dict, list, tuple))
        or (
            isinstance(value, np.ndarray)
            and kept.shape == value.shape
            and kept.dtype == value.dtype
        )
    )
    if same_form:
        restore(kept, value)
    else:
        container[key] = value
