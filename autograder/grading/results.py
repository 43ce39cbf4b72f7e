"""What grading a submission yields."""

from dataclasses import dataclass, field

from autograder.diagnosis.diagnose import Diagnosis

FAILURES = ("internal-error", "timeout", "memory", "crashed")
"""Statuses that a test or a cell passes on to the whole submission, the gravest first."""


@dataclass(frozen=True)
class TestResult:
    """The outcome of one test case; ``status`` is documented in docs/results.md."""

    __test__ = False

    name: str
    hidden: bool
    status: str
    points: float
    max_points: float
    message: str


@dataclass(frozen=True)
class QuestionResult:
    """Points and test results of one question, and what is probably wrong with the answer."""

    name: str
    points: float
    max_points: float
    tests: list[TestResult]
    diagnosis: Diagnosis | None = None

    @classmethod
    def from_dict(cls, record):
        """Rebuild a question's result from what `dataclasses.asdict` made of it."""
        tests = [TestResult(**test) for test in record["tests"]]
        diagnosis = record["diagnosis"] and Diagnosis(**record["diagnosis"])
        return cls(**record | {"tests": tests, "diagnosis": diagnosis})


@dataclass(frozen=True)
class CellFailure:
    """A cell of the student's that raised, hung or ended the process; ``index`` counts from 1."""

    index: int
    status: str
    message: str


@dataclass(frozen=True)
class Result:
    """All that is known of one submission."""

    student: str
    assignment: str
    score: float
    max_score: float
    status: str
    message: str
    fingerprint: str
    sandbox: str
    seconds: float
    environment: dict[str, str]
    repairs: list[str] = field(default_factory=list)
    cells: list[CellFailure] = field(default_factory=list)
    questions: list[QuestionResult] = field(default_factory=list)
    exhibits: list[dict] = field(default_factory=list)

    @classmethod
    def from_dict(cls, record):
        """Rebuild a result from what `dataclasses.asdict` made of it.

        Raises
        ------
        TypeError, KeyError
            If the record is not one of a result.
        """
        cells = [CellFailure(**cell) for cell in record["cells"]]
        questions = [QuestionResult.from_dict(question) for question in record["questions"]]
        return cls(**record | {"cells": cells, "questions": questions})
