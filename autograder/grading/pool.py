"""Does the same with many things side by side, each in one of several processes."""

import ctypes
import multiprocessing
import os
import random
import signal
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from itertools import cycle, islice

from autograder.errors import UsageError

_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


class ForkedPool:
    """Copies of this process, which share what it has loaded. A context manager.

    A test and a student's function take turns, up to thousands of times a submission. Each copy
    therefore keeps to one processor, together with the workers that it starts: to wake up another
    one takes longer than most turns. Threads of one interpreter would wait for each other too.

    Parameters
    ----------
    work : callable
        Takes one item and returns a result; both travel between processes.
    processes : int

    Raises
    ------
    UsageError
        While results are read, if one of the processes was killed.
    """

    def __init__(self, work, processes):
        fork = multiprocessing.get_context("fork")
        allowed = os.sched_getaffinity(0)
        processors = fork.SimpleQueue()
        for processor in islice(cycle(random.sample(sorted(allowed), len(allowed))), processes):
            processors.put(processor)
        self._pool = ProcessPoolExecutor(processes, fork, _prepare, (work, processors))

    def __enter__(self):
        self._pool.submit(abs, 0).result()  # starts all, before the caller starts a thread
        return self

    def __exit__(self, *exception):
        self._pool.shutdown(cancel_futures=True)

    def map(self, items):
        """Yield the results in the order of the items."""
        with _explained():
            yield from self._pool.map(_do, items)

    def as_ready(self, items):
        """Yield each result as soon as it is there."""
        with _explained():
            for future in as_completed([self._pool.submit(_do, item) for item in items]):
                yield future.result()


def _prepare(work, processors):
    global _work
    _work = work
    with suppress(OSError):  # where the system refuses it, all goes on, only slower
        os.sched_setaffinity(0, {processors.get()})
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it at once, without a word
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _do(item):
    return _work(item)


@contextmanager
def _explained():
    try:
        yield
    except BrokenProcessPool:
        raise UsageError(
            "a process of the grader was killed, perhaps because memory ran out. Run the same "
            "command again, with fewer --jobs if it happens again: finished results are kept"
        ) from None
