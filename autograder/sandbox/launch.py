"""Starts workers in the sandbox that was asked for, or in the strongest that this machine gives."""

import contextlib
import math
import os
import shutil
import sys
import tempfile
from pathlib import Path

from autograder.errors import UsageError
from autograder.sandbox.bubblewrap import Bubblewrap
from autograder.sandbox.cgroups import ControlGroups
from autograder.sandbox.confinement import SandboxUnavailable, Stage, remove_what_was_left
from autograder.sandbox.separate_user import SeparateUser
from autograder.sandbox.session import Session
from autograder.sandbox.unprotected import Unprotected

SANDBOXES = {"bubblewrap": Bubblewrap, "separate-user": SeparateUser, "none": Unprotected}
"""The sandboxes by name, the strongest first."""

PROTECTING = ("bubblewrap", "separate-user")
"""Those that are chosen without being asked for by name."""

_WORKER_MODULES = (
    "__init__",
    "sandbox/__init__",
    "sandbox/channel",
    "sandbox/objects",
    "sandbox/seal",
    "sandbox/wire",
    "sandbox/worker",
)
_PACKAGE = Path(__file__).resolve().parents[1]


class NoSandbox(UsageError):
    """No sandbox that was asked for can run here.

    Attributes
    ----------
    reasons : dict of str
        Why not, by the sandbox's name.
    """

    def __init__(self, reasons):
        self.reasons = reasons
        each = "; ".join(f"{name}: {reason}" for name, reason in reasons.items())
        super().__init__(
            f"no sandbox runs here. {each}. With `--sandbox none` students' code runs unprotected."
        )


class Launcher:
    """Starts workers that see the same files. A context manager, which owns a temporary folder.

    Entering it makes sure that the sandbox can run here. The workers' interpreter is that of
    ``worker``, a virtual environment inside the grader's own, which holds what students may use.

    Parameters
    ----------
    sandbox : str or None
        One of `SANDBOXES`; None for the first of `PROTECTING` that this machine can give.
    files : iterable of Path
        What lies beside the student's notebook.
    limits : Limits

    Attributes
    ----------
    sandbox : str
        The one that was chosen, once entered.
    groups : ControlGroups
        What limits a whole sandbox, where this machine allows it.

    Raises
    ------
    NoSandbox
        On entering, if the sandbox cannot run here.
    UsageError
        On entering, if the worker's environment is missing.
    """

    def __init__(self, sandbox, files, limits):
        self.sandbox, self.limits = sandbox, limits
        self._files = files

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            remove_what_was_left(Path(tempfile.gettempdir()), shutil.rmtree)
            own = tempfile.TemporaryDirectory(prefix=f"calclab-{os.getpid()}-")
            folder = Path(stack.enter_context(own))
            stage = self._set_stage(folder)
            self._confine = self._enter_sandbox(stack, stage).confine
            self.groups = ControlGroups(self.limits)
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *exception):
        self._cleanup.close()

    def start(self, deadline=math.inf):
        """Start a worker.

        Parameters
        ----------
        deadline : float
            The monotonic time at which the submission's time is up.

        Returns
        -------
        Session
        """
        return Session(self._confine(), self.groups.new(), self.limits, deadline)

    def _enter_sandbox(self, stack, stage):
        reasons = {}
        for name in [self.sandbox] if self.sandbox else PROTECTING:
            try:
                entered = stack.enter_context(SANDBOXES[name](stage))
            except SandboxUnavailable as reason:
                reasons[name] = str(reason)
            else:
                self.sandbox = name
                return entered
        raise NoSandbox(reasons)

    def _set_stage(self, folder):
        python = Path(sys.prefix, "worker", "bin", "python")
        if not python.exists():
            raise UsageError(
                f"no Python environment for the workers at {python.parents[1]}: run `make setup`"
            )
        library, home = folder / "library", folder / "home"
        for module in _WORKER_MODULES:
            target = library / "autograder" / f"{module}.py"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(_PACKAGE / f"{module}.py", target)
        home.mkdir()
        files = tuple(Path(shutil.copy(file, home)) for file in sorted(self._files))
        return Stage(folder, library, files, python, self.limits)
