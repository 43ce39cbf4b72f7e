"""Runs the test cases of a question against a student's notebook and gives the points."""

import copy
import traceback

import numpy as np
from otter.test_files import TestCaseResult

from autograder.grading.questions import required_names, takes_names
from autograder.grading.results import QuestionResult, TestResult
from autograder.grading.student import explain
from autograder.sandbox.proxy import StudentError
from autograder.sandbox.session import WorkerLost

_ENDINGS = {
    "timeout": "did not finish in time",
    "memory": "ran out of memory",
    "crashed": "ended the Python process",
}
_PASSING = ("passed", "internal-error")  # a fault of the grader's costs no points


def judge(question, student):
    """Run every test case of a question, the public ones first.

    After a function hung, ended the process, ran out of memory or turned out not to be written,
    the remaining cases of the question are skipped and say why.

    Parameters
    ----------
    question : Question
    student : Student

    Returns
    -------
    QuestionResult
    """
    tests, points, reason = [], 0, None
    for file, hidden in ((question.public, False), (question.hidden, True)):
        outcomes = []
        for case in file.test_cases:
            status, message = ("skipped", reason) if reason else run_case(case, student.names)
            outcomes.append((case, status, message))
            reason = reason or _reason_to_skip(status, message)
            if status in _ENDINGS:
                student.revive()
        tests += [_test_result(case, hidden, *outcome) for case, *outcome in outcomes]
        points += _otter_score(file, outcomes)
    return QuestionResult(question.name, round(points, 5), round(question.max_points, 5), tests)


def run_case(case, names):
    """Run one test case.

    Parameters
    ----------
    case : otter.test_files.TestCase
    names : Mapping
        The student's names.

    Returns
    -------
    status, message : str
    """
    try:
        # Asked for once: a worker that lies could answer otherwise when asked again.
        found = {name: names.get(name) for name in required_names(case)}
        unusable = _unusable_names(found)
        if unusable:
            return "failed", unusable
        if takes_names(case):
            found["env"] = names
        with np.errstate(all="ignore"):  # a student's huge numbers are no warning of ours
            case.body.test_func(**found)
    except StudentError as error:
        return ("memory" if isinstance(error, MemoryError) else "error"), explain(error)
    except AssertionError as error:
        return "failed", str(error)
    except WorkerLost as lost:
        return lost.status, str(lost)
    except Exception:
        return "internal-error", traceback.format_exc()
    return "passed", ""


def _unusable_names(found):
    """Say which of the functions that a test takes the notebook does not have, if any.

    Whatever a test calls has to be callable: else the test's own code would fail, which would
    count as a fault of the grader's.
    """
    missing = [name for name, value in found.items() if value is None]
    if missing:
        return f"Your notebook does not define {' and '.join(missing)}."
    others = [name for name, value in found.items() if not callable(value)]
    return f"In your notebook {' and '.join(others)} is not a function." if others else ""


def _reason_to_skip(status, message):
    if status in _ENDINGS:
        return f"Not run: an earlier test of this question {_ENDINGS[status]}."
    if status == "error" and message.startswith("NotImplementedError"):
        return "Not run: the function is not written yet."
    return None


def _test_result(case, hidden, status, message):
    earned = case.points if status in _PASSING else 0
    return TestResult(case.name, hidden, status, round(earned, 5), round(case.points, 5), message)


def _otter_score(file, outcomes):
    """Return the points that otter gives for these outcomes."""
    file = copy.copy(file)
    file.test_case_results = [
        TestCaseResult(case, message, status in _PASSING) for case, status, message in outcomes
    ]
    return file.score
