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
    """An object that stayed in the sandbox; it can be handed back, and nothing else."""

    def __init__(self, ref):
        self.ref = ref

    def __repr__(self):
        return f"<{self.ref.kind} in the sandbox>"


class RemoteFunction(RemoteObject):
    """A function of the student's: calling it runs it in the sandbox.

    Arguments that the function changes in place are changed here too.
    """

    def __init__(self, ref, ask):
        super().__init__(ref)
        self._ask = ask

    def __call__(self, *args, **kwargs):
        return self._ask("call", self, list(args), kwargs)


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
