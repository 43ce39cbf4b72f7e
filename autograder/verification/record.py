"""Remembers whether an assignment was verified as it now is."""

import json

from autograder.grading.fingerprint import engine_fingerprint


def load_record(assignment):
    """Return the record of the last release, or None if anything has changed since."""
    try:
        record = json.loads(_path(assignment).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return record if record.get("fingerprint") == _fingerprint(assignment) else None


def save_record(assignment, report):
    """Write ``dist/<assignment>-verified.json``.

    Parameters
    ----------
    assignment : Assignment
    report : Report or None
        None for a release that was not verified.
    """
    record = {
        "assignment": assignment.name,
        "verified": bool(report and report.passed),
        "summary": report.summary() if report else {},
        "fingerprint": _fingerprint(assignment),
    }
    _path(assignment).parent.mkdir(exist_ok=True)
    _path(assignment).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")


def _path(assignment):
    return assignment.root / "dist" / f"{assignment.name}-verified.json"


def _fingerprint(assignment):
    return engine_fingerprint(assignment, sandbox="").hex()
