"""What a test did with a student's function or object, and what came of it."""

import copy
from dataclasses import dataclass, field

import numpy as np

RETURNED = "returned"

FUNCTION, METHOD, SET, READ = "function", "method", "set", "read"
"""What a step does: call a name of the notebook, or use an object that such a call has made."""


@dataclass(frozen=True)
class Outcome:
    """What came of a call.

    Attributes
    ----------
    kind : str
        `RETURNED`, or the name of the exception's class.
    value : object
        What was returned; None if nothing was.
    arguments : list
        The positional arguments after the call.
    """

    kind: str
    value: object
    arguments: list


@dataclass(frozen=True)
class Step:
    """One thing that a test does.

    Attributes
    ----------
    kind : str
        `FUNCTION`, `METHOD`, `SET` or `READ`.
    name : str
        Of the function, the method or the attribute.
    arguments : list
        The positional arguments before a call; the value that an attribute is set to.
    keywords : dict
    """

    kind: str
    name: str
    arguments: list
    keywords: dict

    def take(self, names, made=None):
        """Do the same with other definitions.

        Parameters
        ----------
        names : dict
            The functions and classes of a notebook.
        made : object
            What the first step has made.

        Returns
        -------
        Outcome
        """
        arguments = copy.deepcopy(self.arguments)
        try:
            with np.errstate(all="ignore"):
                value = self._use(names, made, arguments)
        except Exception as error:
            return Outcome(type(error).__name__, None, arguments)
        return Outcome(RETURNED, value, arguments)

    def _use(self, names, made, arguments):
        if self.kind == SET:
            return setattr(made, self.name, *arguments)
        if self.kind == READ:
            return getattr(made, self.name)
        function = names[self.name] if self.kind == FUNCTION else getattr(made, self.name)
        return function(*arguments, **self.keywords)


@dataclass(frozen=True)
class Call:
    """A step whose outcome a test saw.

    Attributes
    ----------
    step : Step
    outcome : Outcome
    before : tuple of Step
        How the object was made that the step uses, and what was done to it since; empty for a
        function.
    replaced : dict
        Names of the notebook that the test had given another value.
    """

    step: Step
    outcome: Outcome
    before: tuple[Step, ...] = ()
    replaced: dict = field(default_factory=dict)

    def repeat(self, names):
        """Do everything again with other definitions; return the outcome of the last step."""
        made = None
        for step in self.before:
            value = step.take(names, made).value
            made = value if made is None else made
        return self.step.take(names, made)
