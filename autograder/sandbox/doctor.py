"""Finds out which sandboxes this machine can give, by starting a worker in each."""

from dataclasses import dataclass

from autograder.sandbox.cgroups import ControlGroups
from autograder.sandbox.launch import PROTECTING, Launcher, NoSandbox
from autograder.sandbox.limits import Limits
from autograder.sandbox.session import WorkerNotStarted


@dataclass(frozen=True)
class Diagnosis:
    """What this machine can give.

    Attributes
    ----------
    reasons : dict of str
        For each protecting sandbox, the strongest first, why it does not run here; empty if it
        does.
    groups : int or None
        Version of the control groups that limit a whole sandbox; None where there are none.
    """

    reasons: dict[str, str]
    groups: int | None

    @property
    def chosen(self):
        """Name of the sandbox that is used when none is asked for; None if none runs here."""
        return next((name for name, reason in self.reasons.items() if not reason), None)


def examine():
    """Start a worker in each sandbox.

    Returns
    -------
    Diagnosis
    """
    reasons = {name: _reason_against(name) for name in PROTECTING}
    return Diagnosis(reasons, ControlGroups(Limits()).version)


def _reason_against(sandbox):
    try:
        with Launcher(sandbox, [], Limits()) as launcher:
            launcher.start().close()
    except NoSandbox as refused:
        return refused.reasons[sandbox]
    except WorkerNotStarted as broken:
        return f"its worker does not start: {broken}"
    return ""
