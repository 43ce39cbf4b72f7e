"""Recognises answers that are the right one but for a simple transformation."""

import numpy as np

from autograder.diagnosis.calls import RETURNED
from autograder.diagnosis.likeness import as_numbers, same_numbers


def describe(pairs):
    """Say which transformation turns every right result into the student's, if one does.

    Parameters
    ----------
    pairs : list of (Outcome, Outcome)
        The student's outcome and the right one, for calls in which they differ.

    Returns
    -------
    str or None
        A sentence, which holds no number but a factor.

    Examples
    --------
    >>> from autograder.diagnosis.calls import Outcome
    >>> right, got = Outcome(RETURNED, 2.0, []), Outcome(RETURNED, -2.0, [])
    >>> describe([(got, right)])
    'What you return has the opposite sign.'
    """
    parts = {}
    for got, right in pairs:
        if not (got.kind == right.kind == RETURNED):
            return None
        for name, wrong in _differences(got.value, right.value):
            parts.setdefault(name, []).append(wrong)
    found = {name: _transformation(wrong) for name, wrong in parts.items()}
    if not found or None in found.values():
        return None
    sentences = set(found.values())
    if len(sentences) == 1 and len(found) > 1:
        return f"What you return {sentences.pop()}."
    return " ".join(f"{name or 'What you return'} {said}." for name, said in found.items())


def _differences(got, right):
    """Yield the name and the two arrays of each part that is not as it should be."""
    if isinstance(got, dict) and isinstance(right, dict):
        for name in right:
            yield from (
                (f"Your {name}", arrays) for _, arrays in _differences(got.get(name), right[name])
            )
        return
    numbers, wanted = as_numbers(got), as_numbers(right)
    if numbers is None or wanted is None:
        yield "", None
    elif numbers.shape != wanted.shape or not same_numbers(numbers, wanted):
        yield "", (numbers, wanted)


def _transformation(pairs):
    """Return what all pairs of a part have in common, as the end of a sentence."""
    if None in pairs:
        return None
    checks = (_missing, _scaled, _transposed, _misshapen, _permuted)
    for check in checks:
        said = {check(got, wanted) for got, wanted in pairs}
        if len(said) == 1 and None not in said:
            return said.pop()
    return None


def _missing(got, wanted):
    return "is zero everywhere" if got.shape == wanted.shape and not np.any(got) else None


def _scaled(got, wanted):
    if got.shape != wanted.shape or not np.any(wanted):
        return None
    factor = np.vdot(wanted, got) / np.vdot(wanted, wanted)
    if not np.isfinite(factor) or not same_numbers(got, factor * wanted):
        return None
    if abs(factor + 1) < 1e-6:
        return "has the opposite sign"
    return f"is {factor:.4g} times what it should be"


def _transposed(got, wanted):
    swapped = wanted.T
    if wanted.ndim < 2 or got.shape != swapped.shape or not same_numbers(got, swapped):
        return None
    return "is transposed"


def _misshapen(got, wanted):
    if got.shape == wanted.shape:
        return None
    return f"has shape {got.shape} where {wanted.shape} is needed"


def _permuted(got, wanted):
    if got.size != wanted.size or got.size < 2:
        return None
    if same_numbers(np.sort(got, axis=None), np.sort(wanted, axis=None)):
        return "has the right numbers in the wrong places"
    return None
