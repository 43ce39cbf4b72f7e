"""Runs the test cases of a question against a student's notebook and gives the points."""

import copy
import traceback

import numpy as np
from otter.test_files import TestCaseResult

from autograder.diagnosis.diagnose import diagnose
from autograder.diagnosis.recording import Recording
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


def judge(question, student, models):
    """Run every test case of a question, the public ones first, and say what went wrong.

    After a function turned out not to be written, the remaining cases of the question are skipped
    and say why. After it hung, ended the process or ran out of memory, those of the same file are:
    a public test may call more than one function, and takes no points with it.

    Parameters
    ----------
    question : Question
    student : Student
    models : Models

    Returns
    -------
    QuestionResult
    """
    tests, points, unwritten, calls = [], 0, "", []
    for file, hidden in ((question.public, False), (question.hidden, True)):
        outcomes, ended = [], ""
        for case in file.test_cases:
            if unwritten or ended:
                status, message = "skipped", unwritten or ended
            else:
                names = Recording(student.names, question.name, calls)
                status, message = run_case(case, names, hidden)
            outcomes.append((case, status, message))
            if status in _ENDINGS:
                ended = f"Not run: an earlier test of this question {_ENDINGS[status]}."
                student.revive()
            elif status == "error" and message.startswith("NotImplementedError"):
                unwritten = "Not run: the function is not written yet."
        tests += [_test_result(case, hidden, *outcome) for case, *outcome in outcomes]
        points += _otter_score(file, outcomes)
    diagnosis = None
    if any(test.status not in _PASSING for test in tests):
        diagnosis, faults = _diagnose(question, calls, models)
        tests += faults
    return QuestionResult(
        question.name, round(points, 5), round(question.max_points, 5), tests, diagnosis
    )


def run_case(case, names, hidden):
    """Run one test case.

    Parameters
    ----------
    case : otter.test_files.TestCase
    names : Mapping
        The student's names.
    hidden : bool
        Whether students must not learn what the test hands to their functions. What an
        exception of theirs says could tell them, and is left out.

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
        return ("memory" if isinstance(error, MemoryError) else "error"), explain(error, not hidden)
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


def _diagnose(question, calls, models):
    """Return the diagnosis, and a fault of the grader's own in place of a test if it fails."""
    try:
        return diagnose(question.name, calls, models), []
    except Exception:
        fault = traceback.format_exc()
        return None, [TestResult("diagnosis", True, "internal-error", 0, 0, fault)]


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
