"""Runs inside the sandbox: executes the student's cells, then answers requests about them.

Nothing here is trusted by the grader. The process holds the student's code, this module, the wire
format and NumPy; the tests, the reference and the results are on the other side of the pipe.

Started as ``python -m autograder.sandbox.worker READ_FD WRITE_FD LIMITS`` with LIMITS a JSON object
that maps names of resource limits (``"AS"`` for ``RLIMIT_AS``) to numbers.
"""

import builtins
import json
import linecache
import os
import platform
import resource
import sys
import traceback
import types

import numpy as np

from autograder.sandbox.channel import Channel, ChannelClosed
from autograder.sandbox.objects import ObjectTable
from autograder.sandbox.wire import WireError, pack, unpack

MAX_MESSAGE = 500
"""Longest text of an exception that is reported whole, in characters."""


class Notebook:
    """The student's namespace and the objects of it that the grader knows by number.

    Parameters
    ----------
    channel : Channel
    """

    def __init__(self, channel):
        self.channel = channel
        self.module = types.ModuleType("__main__")
        sys.modules["__main__"] = self.module
        self.names = vars(self.module)
        self.objects = ObjectTable("worker")

    def run(self, source, cell):
        """Execute one cell, in the namespace that all cells share."""
        filename = f"cell {cell}"
        linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
        exec(compile(source, filename, "exec"), self.names)

    def get(self, name):
        """Return ``{"value": …}``, or an empty dictionary when the name is not defined."""
        return {"value": self.names[name]} if name in self.names else {}

    def set(self, name, value):
        """Bind a name of the namespace."""
        self.names[name] = value

    def defined(self):
        """Return the names of the namespace."""
        return list(self.names)

    def call(self, function, args, kwargs):
        """Call a function, a class or a method of the student's."""
        return function(*args, **kwargs)

    def attribute(self, obj, name):
        """Return an attribute of an object that stayed here."""
        return getattr(obj, name)

    def set_attribute(self, obj, name, value):
        """Set an attribute of an object that stayed here."""
        setattr(obj, name, value)

    def serve(self):
        """Answer requests until the grader closes the pipe."""
        while True:
            self.answer(self.unpack(self.channel.receive()))

    def answer(self, request):
        """Carry out one request; reply with its outcome and the arguments that it changed."""
        operation, arguments = request
        before = self.pack(arguments)
        try:
            result = getattr(self, operation)(*arguments)
            reply = self.pack(("result", result, self._changed(arguments, before)))
        except ChannelClosed:
            raise
        except BaseException as error:
            reply = self.pack(("error", describe(error), self._changed(arguments, before)))
        self.channel.send(reply)

    def _changed(self, arguments, before):
        return arguments if self.pack(arguments) != before else None

    def pack(self, value):
        return pack(value, self._refer)

    def unpack(self, data):
        return unpack(data, self._resolve)

    def _refer(self, obj):
        if isinstance(obj, Callback):
            return obj.ref
        return self.objects.refer(obj)

    def _resolve(self, ref):
        return Callback(self, ref) if ref.owner == "grader" else self.objects[ref.number]


class Callback:
    """A function of the grader's, seen from the student's code."""

    def __init__(self, notebook, ref):
        self._notebook, self.ref = notebook, ref

    def __call__(self, *args, **kwargs):
        notebook = self._notebook
        notebook.channel.send(notebook.pack(("call", self.ref, list(args), kwargs)))
        outcome, value = notebook.unpack(notebook.channel.receive())
        if outcome == "error":
            kind, message = value
            raise getattr(builtins, kind, RuntimeError)(message)
        return value

    def __repr__(self):
        return "<function>"


def describe(error):
    """Say what an exception is, and in which cell and line of the notebook it was raised.

    Returns
    -------
    dict
        ``kinds``, the names of its class and base classes; ``message``; ``cell`` and ``line``,
        or None where the notebook is not on the traceback.
    """
    place = [
        (int(frame.filename.removeprefix("cell ")), frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith("cell ")
    ]
    if isinstance(error, SyntaxError) and str(error.filename).startswith("cell "):
        place.append((int(error.filename.removeprefix("cell ")), error.lineno))
    cell, line = place[-1] if place else (None, None)
    try:
        message = str(error.msg if isinstance(error, SyntaxError) else error)
        if len(message) > MAX_MESSAGE:
            message = f"{message[:MAX_MESSAGE]} … ({len(message)} characters)"
    except Exception:
        message = ""
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return {"kinds": kinds, "message": message, "cell": cell, "line": line}


def offer_notebook_names(names):
    """Provide what cells expect of Jupyter and otter: quiet stand-ins that do nothing.

    The public checks of a notebook are run by the grader, so ``grader.check`` has nothing to do
    here; magics have nothing to act on.
    """

    class Quiet:
        def __init__(self, *args, **kwargs):
            pass

        def __getattr__(self, name):
            return lambda *args, **kwargs: None

    otter = types.ModuleType("otter")
    otter.Notebook = Quiet
    sys.modules["otter"] = otter
    names.update(get_ipython=Quiet, display=lambda *args, **kwargs: None)


def main():
    """Set the limits, say hello, serve."""
    reader, writer, limits = int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3])
    channel = Channel(reader, writer)
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
    notebook = Notebook(channel)
    offer_notebook_names(notebook.names)
    channel.send(notebook.pack({"python": platform.python_version(), "numpy": np.__version__}))
    for descriptor in (1, 2):  # what a notebook prints goes where its input comes from: nowhere
        os.dup2(0, descriptor)
    sys.path.insert(0, os.getcwd())
    try:
        notebook.serve()
    except (ChannelClosed, WireError):
        os._exit(0)


if __name__ == "__main__":
    main()
