"""The grader's end of the pipe: one worker process, asked one thing at a time."""

import json
import math
import os
import subprocess
import tempfile
import time

import numpy as np

from autograder.sandbox.channel import Channel, ChannelClosed, ChannelTimeout
from autograder.sandbox.objects import MAX_OBJECTS, ObjectTable
from autograder.sandbox.proxy import (
    RemoteFunction,
    RemoteObject,
    reference,
    restore,
    student_error,
)
from autograder.sandbox.wire import WireError, pack, unpack


class WorkerLost(BaseException):
    """The worker process is gone, and with it the student's namespace.

    Not an `Exception`, so that no test that expects an exception of the student's mistakes it
    for one.

    Attributes
    ----------
    status : str
        ``"timeout"``, ``"memory"`` or ``"crashed"``.
    """

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


class WorkerNotStarted(Exception):
    """The sandbox or the worker's Python does not start: the grader's fault, not the student's."""


class CallbackLimit(Exception):
    """The student's code calls a function of a test's again and again."""


class Session:
    """A running worker.

    Parameters
    ----------
    confinement : Confinement
        How to start the worker and how to end it.
    group : Group or None
        The control group that the worker runs in.
    limits : Limits
    deadline : float
        The monotonic time at which the submission's time is up.

    Attributes
    ----------
    environment : dict
        Versions of the worker's ``python`` and ``numpy``.
    """

    def __init__(self, confinement, group, limits, deadline=math.inf):
        self._confinement, self._group, self._limits = confinement, group, limits
        self._deadline, self._lost = deadline, None
        self._own_objects, self._remote_objects = ObjectTable("grader"), {}
        with tempfile.TemporaryFile() as errors:
            self._start(errors)
            try:
                frame = self._channel.receive(time.monotonic() + limits.start_seconds)
                self.environment = self._unpack(frame)
            except (ChannelClosed, ChannelTimeout, WireError) as problem:
                self.close()
                errors.seek(0)
                said = errors.read(2000).decode(errors="replace").strip()
                raise WorkerNotStarted(said or "the worker said nothing") from problem

    def _start(self, errors):
        worker_reads, grader_writes = os.pipe()
        grader_reads, worker_writes = os.pipe()
        self._channel = Channel(grader_reads, grader_writes)
        try:
            self._process = subprocess.Popen(
                self._command(worker_reads, worker_writes),
                pass_fds=(worker_reads, worker_writes),
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                start_new_session=True,
            )
        except OSError:
            self._channel.close()
            raise
        finally:
            os.close(worker_reads)
            os.close(worker_writes)
        self._open = True

    def _command(self, reader, writer):
        limits = json.dumps(self._limits.rlimits())
        command = [*self._confinement.command, str(reader), str(writer), limits]
        return self._group.command(command) if self._group else command

    def ask(self, operation, *arguments):
        """Have the worker do one thing.

        Parameters
        ----------
        operation : str
            A method of the worker's notebook, such as ``run`` or ``call``.
        *arguments
            Values, and callables, which stay here and are called back.

        Raises
        ------
        StudentError
            If the student's code raises.
        WorkerLost
            If it does not answer in time, dies, or answers with what is not a value.
        """
        if self._lost:
            raise self._lost
        limits = self._limits
        seconds = limits.cell_seconds if operation == "run" else limits.call_seconds
        end = time.monotonic() + seconds
        try:
            request = self._pack((operation, list(arguments)))
            outcome, value, changed = self._exchange(request, min(end, self._deadline))
        except ChannelTimeout:
            if end > self._deadline:
                seconds, what = limits.submission_seconds, "the notebook took longer than"
            else:
                what = "no answer within"
            raise self._lose("timeout", f"{what} {seconds:g} s") from None
        except CallbackLimit:
            message = f"the function it was given was called more than {limits.callbacks} times"
            raise self._lose("timeout", message) from None
        except ChannelClosed:
            raise self._lose(*self._how_it_ended()) from None
        except (WireError, ValueError, TypeError, KeyError):
            raise self._lose("crashed", "the answer was not a value") from None
        if changed is not None:
            restore(list(arguments), changed)
        if outcome == "error":
            raise value
        return value

    def _how_it_ended(self):
        if self._group and self._group.ran_out_of_memory():
            return "memory", "the notebook's processes took too much memory together"
        return "crashed", "the Python process ended"

    def _lose(self, status, message):
        self.close()
        self._lost = WorkerLost(status, message)
        return self._lost

    def _exchange(self, request, deadline):
        """Send a request, and serve callbacks until the answer comes."""
        self._channel.send(request, deadline)
        callbacks = 0
        while True:
            kind, *rest = self._unpack(self._channel.receive(deadline))
            if kind == "call":
                function, args, kwargs = rest
                callbacks += 1
                if callbacks > self._limits.callbacks:
                    raise CallbackLimit
                self._channel.send(self._pack(_call_back(function, args, kwargs)), deadline)
            elif kind == "error":
                report, changed = rest
                return "error", student_error(report), changed
            elif kind == "result":
                value, changed = rest
                return "result", value, changed
            else:
                raise WireError(f"unknown answer {kind!r}")

    def close(self):
        """End the worker and everything that it started; return when all of it is gone."""
        if self._open:
            self._open = False
            self._lost = WorkerLost("crashed", "its Python process has ended")
            self._confinement.end(self._process)
            self._channel.close()
            if self._group:
                self._group.remove()

    def _pack(self, value):
        return pack(value, self._refer)

    def _unpack(self, data):
        return unpack(data, self._resolve)

    def _refer(self, obj):
        if not isinstance(obj, RemoteObject):
            return self._own_objects.refer(obj)
        ref = reference(obj, self.ask)
        if ref is None:
            raise WorkerLost("crashed", f"{obj!r} was lost with the process that held it")
        return ref

    def _resolve(self, ref):
        if ref.owner == "grader":
            return self._own_objects[ref.number]
        if ref not in self._remote_objects:
            if len(self._remote_objects) == MAX_OBJECTS:
                raise WireError(f"more than {MAX_OBJECTS} objects")
            kind = RemoteFunction if ref.callable else RemoteObject
            self._remote_objects[ref] = kind(ref, self.ask)
        return self._remote_objects[ref]


def _call_back(function, args, kwargs):
    """Call a function of a test's, as the student's code asked, and report the outcome.

    Such functions are mathematical: they get numbers and arrays, so that no value of a student's
    makes the code of a test fail.
    """
    for value in (*args, *kwargs.values()):
        if not _is_numeric(value):
            return "error", (
                "TypeError",
                f"expected a number or an array, got {type(value).__name__}",
            )
    try:
        return "result", function(*args, **kwargs)
    except Exception as error:
        return "error", (type(error).__name__, str(error))


def _is_numeric(value):
    try:
        return np.asarray(value).dtype.kind in "biufc"
    except ValueError:  # lists of different lengths
        return False
