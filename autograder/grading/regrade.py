"""Says what grading anew has changed."""


def moves(old, new):
    """Describe how a student's points moved from one result to another.

    Parameters
    ----------
    old, new : Result

    Returns
    -------
    list of str
        A line for the score and one for each test whose points changed; empty if none did.
    """
    before, after = _points(old), _points(new)
    changed = [
        f"  {question}, {test!r}: {before.get((question, test), 0):g} → {points:g}"
        for (question, test), points in after.items()
        if points != before.get((question, test), 0)
    ]
    changed += [
        f"  {question}, {test!r}: {points:g} → gone"
        for (question, test), points in before.items()
        if points and (question, test) not in after
    ]
    if not changed and old.score == new.score:
        return []
    return [f"{new.student}: {old.score:g} → {new.score:g}", *changed]


def _points(result):
    return {
        (question.name, test.name): test.points
        for question in result.questions
        for test in question.tests
    }
