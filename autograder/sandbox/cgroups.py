"""Limits of a whole sandbox, all its processes together, where Linux control groups allow it."""

import contextlib
import itertools
import os
import time
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox.confinement import remove_what_was_left

_NUMBERS = itertools.count()
_CONTROLLERS = ("memory", "pids")


@dataclass(frozen=True)
class Group:
    """A control group for one worker.

    Attributes
    ----------
    folders : list of Path
        Its folders, one a hierarchy.
    """

    folders: list[Path]

    def command(self, command):
        """Return a command that enters the group and then becomes `command`."""
        enter = "".join(f'echo $$ >"${n}" && ' for n in range(1, len(self.folders) + 1))
        files = [str(folder / "cgroup.procs") for folder in self.folders]
        script = f'{enter}shift {len(files)} && exec "$@"'
        return ["sh", "-c", script, "sh", *files, *command]

    def ran_out_of_memory(self):
        """Return whether the kernel killed a process of the group's for want of memory."""
        for folder in self.folders:
            for name in ("memory.events", "memory.oom_control"):  # version 2 and 1
                with contextlib.suppress(OSError, ValueError):
                    lines = (folder / name).read_text().splitlines()
                    if int(dict(line.split() for line in lines)["oom_kill"]):
                        return True
        return False

    def remove(self):
        """Remove the group, whose processes have been ended."""
        for folder in self.folders:
            _remove(folder)


class ControlGroups:
    """Where this process may make control groups.

    Parameters
    ----------
    limits : Limits

    Attributes
    ----------
    version : int or None
        Of the interface, 1 or 2; None where groups cannot be made.
    """

    def __init__(self, limits):
        self._limits = limits
        self._parents, self.version = [], None
        with contextlib.suppress(OSError):
            self._parents, self.version = _parents()
            for parent in self._parents:
                remove_what_was_left(parent, _remove)
            if self.version:
                self.new().remove()
            return
        self._parents, self.version = [], None

    def new(self):
        """Make a group.

        Returns
        -------
        Group or None
            None where groups cannot be made.
        """
        if not self.version:
            return None
        name = f"calclab-{os.getpid()}-{next(_NUMBERS)}"
        group = Group([parent / name for parent in self._parents])
        # The kernel counts what lies in the sandbox's temporary file systems as memory too.
        memory = self._limits.memory_bytes + 2 * self._limits.disk_bytes
        settings = {
            "memory.limit_in_bytes": memory,
            "memory.max": memory,
            "memory.swap.max": 0,
            "pids.max": self._limits.processes,
        }
        for folder in group.folders:
            folder.mkdir()
            for file, value in settings.items():
                if (folder / file).exists():
                    (folder / file).write_text(str(value))
        return group


def _parents():
    """Return the folders in which groups can be made, and the version of the interface."""
    own = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        own |= dict.fromkeys(controllers.split(","), path)
    mounts = [line.split() for line in Path("/proc/self/mounts").read_text().splitlines()]
    for _, folder, kind, *_ in mounts:
        if kind == "cgroup2":
            parent = Path(folder, own[""].lstrip("/"))
            if _delegates(parent):
                return [parent], 2
    first = [
        Path(folder, own[controller].lstrip("/"))
        for controller in _CONTROLLERS
        for _, folder, kind, options, *_ in mounts
        if kind == "cgroup" and controller in options.split(",") and controller in own
    ]
    return (first, 1) if len(first) == len(_CONTROLLERS) else ([], None)


def _delegates(parent):
    """Return whether groups below one of version 2 can have limits; allow it where that works.

    A group hands its controllers down only while it holds no process itself: the grader moves to
    a group of its own below, if it is alone there.
    """
    with contextlib.suppress(OSError):
        if not set(_CONTROLLERS) <= set((parent / "cgroup.controllers").read_text().split()):
            return False
        switch = parent / "cgroup.subtree_control"
        if set(_CONTROLLERS) <= set(switch.read_text().split()):
            return True
        if (parent / "cgroup.procs").read_text().split() == [str(os.getpid())]:
            own = parent / "calclab-grader"
            own.mkdir(exist_ok=True)
            (own / "cgroup.procs").write_text(str(os.getpid()))
        switch.write_text(" ".join(f"+{name}" for name in _CONTROLLERS))
        return True
    return False


def _remove(folder):
    for _ in range(100):
        with contextlib.suppress(OSError):  # the kernel may still be clearing up its processes
            folder.rmdir()
            return
        time.sleep(0.01)
