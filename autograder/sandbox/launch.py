"""Starts workers: behind bubblewrap, or unprotected where that was asked for by name."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from autograder.errors import UsageError
from autograder.sandbox.session import Session

SANDBOXES = ("bubblewrap", "none")
"""Names of the sandboxes, the strongest first."""

_WORKER_MODULES = (
    "__init__",
    "sandbox/__init__",
    "sandbox/channel",
    "sandbox/wire",
    "sandbox/worker",
)
_PACKAGE = Path(__file__).resolve().parents[1]
_HOME, _LIBRARY = "/home/student", "/calclab"
_ENVIRONMENT = {
    "HOME": _HOME,
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    "MPLCONFIGDIR": "/tmp/matplotlib",
    # One thread a worker: sums come out the same on every machine, and cores are for submissions.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "PATH": "/usr/bin:/bin",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
}


class Launcher:
    """Starts workers that see the same files. A context manager, which owns a temporary folder.

    Entering it makes sure that the sandbox can run here. The workers' interpreter is that of
    ``worker``, a virtual environment inside the grader's own, which holds what students may use.

    Parameters
    ----------
    sandbox : str
        One of `SANDBOXES`.
    files : iterable of Path
        What lies beside the student's notebook.
    limits : Limits

    Raises
    ------
    UsageError
        If the sandbox is unknown or cannot run here, or the worker's environment is missing.
    """

    def __init__(self, sandbox, files, limits):
        python = Path(sys.prefix, "worker", "bin", "python")
        if not python.exists():
            raise UsageError(
                f"no Python environment for the workers at {python.parents[1]}: run `make setup`"
            )
        self.sandbox, self.limits, self.python = sandbox, limits, python
        self._files = files

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            stage = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="calclab-")))
            self._library, self._home = stage / "library", stage / "home"
            self._fill_stage()
            if self.sandbox == "bubblewrap":
                self._require_bubblewrap()
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *exception):
        self._cleanup.close()

    def _fill_stage(self):
        for module in _WORKER_MODULES:
            target = self._library / "autograder" / f"{module}.py"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(_PACKAGE / f"{module}.py", target)
        self._home.mkdir()
        for file in self._files:
            shutil.copy(file, self._home)

    def start(self):
        """Start a worker.

        Returns
        -------
        Session
        """
        return Session(self._command, self.limits)

    def _command(self, reader, writer):
        worker = ["-s", "-m", "autograder.sandbox.worker", str(reader), str(writer)]
        worker.append(json.dumps(self.limits.rlimits()))
        if self.sandbox == "bubblewrap":
            return [*self._bubblewrap(), str(self.python), *worker]
        variables = _ENVIRONMENT | {"PYTHONPATH": str(self._library), "HOME": str(self._home)}
        settings = [f"{name}={value}" for name, value in variables.items()]
        return ["env", "-i", "-C", str(self._home), *settings, str(self.python), *worker]

    def _bubblewrap(self):
        prefix = self.python.parents[1]
        base = Path(_read_home(prefix)).parent
        arguments = ["bwrap", "--unshare-all", "--unshare-user", "--die-with-parent"]
        arguments += ["--new-session", "--uid", "1000", "--gid", "1000", "--clearenv"]
        for name, value in (_ENVIRONMENT | {"PYTHONPATH": _LIBRARY}).items():
            arguments += ["--setenv", name, value]
        arguments += _system_folders()
        arguments += ["--proc", "/proc", "--dev", "/dev"]
        for folder in ("/tmp", _HOME):
            arguments += ["--size", str(self.limits.disk_bytes), "--tmpfs", folder]
        for folder in dict.fromkeys([base, base.resolve(), prefix]):
            if not folder.is_relative_to("/usr"):
                arguments += ["--ro-bind", str(folder), str(folder)]
        arguments += ["--ro-bind", str(self._library), _LIBRARY]
        for file in sorted(self._home.iterdir()):
            arguments += ["--ro-bind", str(file), f"{_HOME}/{file.name}"]
        return [*arguments, "--remount-ro", "/", "--chdir", _HOME, "--"]

    def _require_bubblewrap(self):
        unprotected = "`--sandbox none` grades without one: students' code then runs unprotected."
        if shutil.which("bwrap") is None:
            raise UsageError(
                "bubblewrap is not installed: `sudo apt-get install bubblewrap` gives the sandbox "
                f"that submissions run in. {unprotected}"
            )
        tried = subprocess.run([*self._bubblewrap(), "true"], capture_output=True, text=True)
        if tried.returncode:
            raise UsageError(
                f"bubblewrap cannot create a sandbox here ({tried.stderr.strip()}): this machine "
                f"has to allow unprivileged user namespaces. {unprotected}"
            )


def _read_home(prefix):
    """Return the folder of the interpreter that a virtual environment was made from."""
    for line in (prefix / "pyvenv.cfg").read_text().splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "home":
            return value.strip()
    raise UsageError(f"{prefix / 'pyvenv.cfg'} names no home: make the environment again")


def _system_folders():
    arguments = ["--ro-bind", "/usr", "/usr"]
    for folder in map(Path, ("/bin", "/sbin", "/lib", "/lib64", "/lib32")):
        if folder.is_symlink():
            arguments += ["--symlink", os.readlink(folder), str(folder)]
        elif folder.exists():
            arguments += ["--ro-bind", str(folder), str(folder)]
    return arguments
