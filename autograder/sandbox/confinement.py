"""What every sandbox gives: a way to start a worker, and a way to be rid of all that it started."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.sandbox.limits import Limits

WORKER = "autograder.sandbox.worker"
"""Module that a worker runs."""

ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    # One thread a worker: sums come out the same on every machine, and cores are for submissions.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "PATH": "/usr/bin:/bin",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
}
"""Environment variables of a worker, beside those that name its folders."""


class SandboxUnavailable(Exception):
    """A sandbox that this machine cannot give; the message says why, and what would help."""


@dataclass(frozen=True)
class Stage:
    """What is put into a sandbox.

    Attributes
    ----------
    folder : Path
        A temporary folder, which only the grader's user can enter.
    library : Path
        Holds the worker's own modules.
    files : tuple of Path
        What lies beside the student's notebook.
    python : Path
        The interpreter, in a virtual environment with what students may use.
    limits : Limits
    """

    folder: Path
    library: Path
    files: tuple[Path, ...]
    python: Path
    limits: Limits


@dataclass(frozen=True)
class Confinement:
    """How one worker is started, and how it and its descendants are ended.

    Attributes
    ----------
    command : list of str
        Starts the worker's interpreter with the worker's module.
    end : callable
        ``end(process)`` kills the worker and all that it started, and returns when it is gone.
    """

    command: list[str]
    end: Callable[[subprocess.Popen], None]


def base_python(prefix):
    """Return the folder of the interpreter that a virtual environment was made from.

    Parameters
    ----------
    prefix : Path
        The virtual environment's folder.

    Returns
    -------
    Path
    """
    for line in (prefix / "pyvenv.cfg").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "home":
            return Path(value.strip()).parent
    raise SandboxUnavailable(f"{prefix / 'pyvenv.cfg'} names no home: run `make setup` again")


def remove_what_was_left(folder, remove):
    """Remove the folders, named ``calclab-<process>-…``, of graders that were killed.

    Parameters
    ----------
    folder : Path
        Where they lie.
    remove : callable
        ``remove(path)``.
    """
    for left in folder.glob("calclab-*-*"):
        process = left.name.split("-")[1]
        ended = process.isdecimal() and not psutil.pid_exists(int(process))
        if ended and left.stat().st_uid == os.getuid():
            remove(left)


def end_children(process):
    """Kill the children of a process, then the process and its group; wait for it."""
    children = []
    with contextlib.suppress(psutil.NoSuchProcess):
        children = psutil.Process(process.pid).children(recursive=True)
    for child in children:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()
    end_group(process)


def end_group(process):
    """Kill a process and its group, and wait for it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
