"""Loads the questions of an assignment from its public and hidden otter test files."""

import copy
import inspect
from dataclasses import dataclass, replace

from otter.test_files import TestCase
from otter.test_files.exception_test import ExceptionTestFile

from autograder.errors import UsageError


@dataclass(frozen=True)
class Question:
    """One question with its tests.

    Attributes
    ----------
    name : str
    public, hidden : ExceptionTestFile
        otter's test files: the one that students have, and the one that grades.
    """

    name: str
    public: ExceptionTestFile
    hidden: ExceptionTestFile

    @property
    def max_points(self):
        """Points for a solution that passes every test."""
        return self.public.possible + self.hidden.possible

    def without_hidden_tests(self):
        """Return the question as students have it."""
        hidden = copy.copy(self.hidden)
        hidden.test_cases = []
        return replace(self, hidden=hidden)


def required_names(case: TestCase):
    """Return the names of the student's notebook that a test case takes as parameters."""
    return [name for name in inspect.signature(case.body.test_func).parameters if name != "env"]


def takes_names(case: TestCase):
    """Tell whether a test case takes all names of the notebook, as ``env``."""
    return "env" in inspect.signature(case.body.test_func).parameters


def load_questions(assignment):
    """Load the test files of every question.

    Parameters
    ----------
    assignment : Assignment

    Returns
    -------
    list of Question
        In the order of the notebook.

    Raises
    ------
    UsageError
        If a test file is missing or cannot be loaded, with its path and the reason.
    """
    return [
        Question(
            name,
            _load(assignment.public_tests / f"{name}.py", name),
            load_hidden(assignment, name),
        )
        for name in assignment.questions()
    ]


def load_hidden(assignment, name):
    """Load the hidden test file of one question.

    Raises
    ------
    UsageError
        If it is missing, cannot be loaded, or has a test that otter would show to students.
    """
    path = assignment.hidden_tests / f"{name}.py"
    file = _load(path, name)
    shown = [case.name for case in file.test_cases if not case.hidden]
    if shown:
        raise UsageError(f"{path}: give {shown[0]!r} hidden=True, or otter shows it to students")
    return file


def _load(path, name):
    if not path.is_file():
        raise UsageError(f"question {name!r} has no test file {path}: write it, or drop its check")
    try:
        file = ExceptionTestFile.from_file(str(path))
    except SyntaxError as error:
        raise UsageError(f"{path}, line {error.lineno}: {error.msg}") from error
    except Exception as error:
        raise UsageError(f"{path} does not load: {type(error).__name__}: {error}") from error
    if file.name != name:
        raise UsageError(f"{path} must define name = {name!r}, got {file.name!r}")
    if not file.test_cases:
        raise UsageError(f"{path} has no test: write functions decorated with @test_case")
    return file
