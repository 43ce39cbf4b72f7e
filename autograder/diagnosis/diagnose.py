"""Finds the misconception that explains what a student's function returned."""

from dataclasses import dataclass, replace
from itertools import compress

import numpy as np

from autograder.diagnosis.calls import RETURNED
from autograder.diagnosis.likeness import EXACT, SIMILAR, alike, same_outcome
from autograder.diagnosis.transformations import describe

_NEAR, _NEAR_WHERE_WRONG = 0.8, 0.6
"""Shares of all calls, and of those that went wrong, that a likely misconception explains."""


@dataclass(frozen=True)
class Diagnosis:
    """What is probably wrong with an answer.

    Attributes
    ----------
    name : str
        The misconception's name; empty for a mere transformation of the right answer.
    title, explanation, heading : str
        As in `autograder.answers.Misconception`; no heading for a transformation.
    certain : bool
        Whether every call was explained.
    """

    name: str
    title: str
    explanation: str
    heading: str
    certain: bool


def advice(diagnosis):
    """Return a diagnosis as a student reads it.

    Parameters
    ----------
    diagnosis : Diagnosis

    Returns
    -------
    str
    """
    start = "" if diagnosis.certain else "It looks as if this were the reason. "
    end = f"Read again: {diagnosis.heading}." if diagnosis.heading else ""
    return " ".join(filter(None, (f"{start}{diagnosis.title}", diagnosis.explanation, end)))


@np.errstate(all="ignore")  # a student's numbers may be huge
def diagnose(question, calls, models):
    """Explain the outcomes of a test's calls of a student's function.

    Parameters
    ----------
    question : str
    calls : list of Call
    models : Models

    Returns
    -------
    Diagnosis or None
        None if nothing explains them, or nothing is wrong with them.
    """
    calls = [call for call in calls if call.outcome.kind != NotImplementedError.__name__]
    if not calls:
        return None  # nothing is written yet
    right = [models.right(call) for call in calls]
    calls = [
        replace(call, outcome=_heeded(call.outcome, it))
        for call, it in zip(calls, right, strict=True)
    ]
    telling = _telling(calls, right)
    if not telling.any():
        return _inexact(question, calls, right, models)
    shares = {
        it: _explained(it, calls, right, telling, models)
        for it in models.misconceptions.get(question, ())
    }
    return _best(shares) or _transformation(calls, right, telling)


def _heeded(outcome, right):
    """Return an outcome without its value where the right function returns nothing.

    No test looks at it.
    """
    unheeded = right.kind == outcome.kind == RETURNED and right.value is None
    return replace(outcome, value=None) if unheeded else outcome


def _made_of(misconception, calls, right, models):
    """Return what a misconception makes of the calls."""
    pairs = zip(calls, right, strict=True)
    return [_heeded(models.wrong(misconception, call), outcome) for call, outcome in pairs]


def _telling(calls, right):
    """Return which calls went wrong; those that raised a wrong exception only if no others did."""
    pairs = [(call.outcome, outcome) for call, outcome in zip(calls, right, strict=True)]
    telling = np.array([not alike(*pair) for pair in pairs])
    return telling if telling.any() else np.array([not same_outcome(*pair) for pair in pairs])


def _best(shares):
    """Name the misconception that explains the most; of two that explain as much, none."""
    most = max(shares.values(), default=(0,))
    found = [misconception for misconception, share in shares.items() if share == most]
    if most[0] == 0 or len(found) != 1:
        return None
    (it,) = found
    return Diagnosis(it.name, it.title, it.explanation, it.heading, bool(most[0] == 1))


def _explained(misconception, calls, right, telling, models):
    """Return the share of the calls that a misconception explains, 0 if that is too little.

    And the share that it explains to the class of the exception, which decides between two.
    """
    outcomes = [call.outcome for call in calls]
    wrong = _made_of(misconception, calls, right, models)
    told = compress(zip(outcomes, wrong, right, strict=True), telling)
    where_wrong = [alike(got, it) and not same_outcome(it, wanted) for got, it, wanted in told]
    if np.mean(where_wrong) < _NEAR_WHERE_WRONG:
        return 0, 0
    explained = np.mean([alike(*pair) for pair in zip(outcomes, wrong, strict=True)])
    exactly = np.mean([same_outcome(*pair) for pair in zip(outcomes, wrong, strict=True)])
    return (explained, exactly) if explained >= _NEAR else (0, 0)


def _inexact(question, calls, right, models):
    """Explain results that are right to several digits and not to all."""
    exact = _same([call.outcome for call in calls], right, EXACT)
    shares = {}
    for misconception in models.misconceptions.get(question, ()):
        wrong = _made_of(misconception, calls, right, models)
        inexact = _same(wrong, right, SIMILAR) & ~_same(wrong, right, EXACT)
        share = np.mean(inexact == ~exact)
        shares[misconception] = (0.99 * share if share >= _NEAR and inexact.any() else 0,)
    return None if exact.all() else _best(shares)


def _same(outcomes, right, precision):
    pairs = zip(outcomes, right, strict=True)
    return np.array([same_outcome(*pair, precision) for pair in pairs], dtype=bool)


def _transformation(calls, right, telling):
    pairs = [
        (call.outcome, outcome)
        for call, outcome, tells in zip(calls, right, telling, strict=True)
        if tells
    ]
    title = describe(pairs)
    return Diagnosis("", title, "", "", True) if title else None
