"""The strongest sandbox: bubblewrap, with namespaces of its own for everything."""

import contextlib
import os
import shutil
import subprocess
from pathlib import Path

import psutil

from autograder.sandbox.confinement import (
    ENVIRONMENT,
    WORKER,
    Confinement,
    SandboxUnavailable,
    base_python,
    end_group,
)

_HOME, _LIBRARY = "/home/student", "/calclab"
_VARIABLES = ENVIRONMENT | {
    "HOME": _HOME,
    "MPLCONFIGDIR": "/tmp/matplotlib",
    "PYTHONPATH": _LIBRARY,
}


class Bubblewrap:
    """Namespaces for files, processes, network and users; see SECURITY.md.

    Parameters
    ----------
    stage : Stage

    Raises
    ------
    SandboxUnavailable
        On entering, if bubblewrap is missing or the kernel refuses it.
    """

    def __init__(self, stage):
        self._stage = stage

    def __enter__(self):
        if shutil.which("bwrap") is None:
            raise SandboxUnavailable(
                "it is not installed, `sudo apt-get install bubblewrap` installs it"
            )
        tried = subprocess.run([*self._command(), "true"], capture_output=True, text=True)
        if tried.returncode:
            raise SandboxUnavailable(
                f"it may not create a sandbox ({tried.stderr.strip()}), the machine has to allow "
                "unprivileged user namespaces"
            )
        return self

    def __exit__(self, *exception):
        pass

    def confine(self):
        """Return how to start and end one worker."""
        python = [str(self._stage.python), "-s", "-m", WORKER]
        return Confinement([*self._command(), *python], _end_namespace)

    def _command(self):
        stage = self._stage
        prefix = stage.python.parents[1]
        base = base_python(prefix)
        arguments = ["bwrap", "--unshare-all", "--unshare-user", "--die-with-parent"]
        arguments += ["--new-session", "--uid", "1000", "--gid", "1000", "--clearenv"]
        for name, value in _VARIABLES.items():
            arguments += ["--setenv", name, value]
        arguments += _system_folders()
        arguments += ["--proc", "/proc", "--dev", "/dev"]
        for folder in ("/tmp", _HOME):
            arguments += ["--size", str(stage.limits.disk_bytes), "--tmpfs", folder]
        for folder in dict.fromkeys([base, base.resolve(), prefix]):
            if not folder.is_relative_to("/usr"):
                arguments += ["--ro-bind", str(folder), str(folder)]
        arguments += ["--ro-bind", str(stage.library), _LIBRARY]
        for file in stage.files:
            arguments += ["--ro-bind", str(file), f"{_HOME}/{file.name}"]
        return [*arguments, "--remount-ro", "/", "--chdir", _HOME, "--"]


def _system_folders():
    arguments = ["--ro-bind", "/usr", "/usr"]
    for folder in map(Path, ("/bin", "/sbin", "/lib", "/lib64", "/lib32")):
        if folder.is_symlink():
            arguments += ["--symlink", os.readlink(folder), str(folder)]
        elif folder.exists():
            arguments += ["--ro-bind", str(folder), str(folder)]
    return arguments


def _end_namespace(process):
    # bubblewrap waits for its only child, the first process of the sandbox, and the kernel ends
    # the whole sandbox with that one. Killing bubblewrap itself would not wait.
    children = []
    with contextlib.suppress(psutil.NoSuchProcess):
        children = psutil.Process(process.pid).children()
    for child in children:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=1 if children else 0)
        return
    end_group(process)
