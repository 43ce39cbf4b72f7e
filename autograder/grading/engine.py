"""Grades one submission, whatever it is."""

import time
import traceback
from dataclasses import asdict

from autograder.diagnosis.models import Models
from autograder.exhibits import run_exhibits
from autograder.grading.fingerprint import engine_fingerprint, submission_fingerprint
from autograder.grading.judge import judge
from autograder.grading.notebooks import Unreadable, read_notebook
from autograder.grading.questions import required_names
from autograder.grading.results import FAILURES, QuestionResult, Result
from autograder.grading.salvage import salvage
from autograder.grading.student import Student
from autograder.grading.submissions import printable
from autograder.sandbox.session import WorkerLost


class Engine:
    """Grades submissions of one assignment.

    Parameters
    ----------
    assignment : Assignment
    questions : list of Question
    launcher : Launcher
    exhibits : list of callable
        What the feedback shows of a student's work; see `autograder.exhibits`.
    """

    def __init__(self, assignment, questions, launcher, exhibits=()):
        self.assignment, self.questions, self.launcher = assignment, questions, launcher
        self._exhibits = exhibits
        self._models = Models(assignment)
        self._fingerprint = engine_fingerprint(assignment, launcher.sandbox)
        files = [file for question in questions for file in (question.public, question.hidden)]
        cases = [case for file in files for case in file.test_cases]
        self._graded_names = {name for case in cases for name in required_names(case)}
        self._graded_names |= {question.name for question in questions}  # as methods are called

    def grade(self, submission):
        """Grade one submission.

        Parameters
        ----------
        submission : Submission

        Returns
        -------
        Result
            Always: an exception of the grader's own becomes the status ``internal-error``.
        """
        start = time.monotonic()
        try:
            outcome = self._grade(submission)
        except Unreadable as error:
            outcome = self._without_points("unreadable", str(error))
        except WorkerLost as lost:
            outcome = self._without_points(lost.status, str(lost))
        except Exception:
            outcome = self._without_points("internal-error", traceback.format_exc())
        questions = outcome["questions"]
        return Result(
            student=submission.student,
            assignment=self.assignment.name,
            score=round(sum(question.points for question in questions), 5),
            max_score=round(sum(question.max_points for question in questions), 5),
            fingerprint=self.fingerprint(submission),
            sandbox=self.launcher.sandbox,
            seconds=round(time.monotonic() - start, 3),
            **outcome,
        )

    def fingerprint(self, submission):
        """Hash a submission and everything that its result depends on."""
        return submission_fingerprint(self._fingerprint, submission.path)

    def open(self, notebook):
        """Run a notebook's cells.

        Parameters
        ----------
        notebook : Notebook

        Returns
        -------
        student : Student
            To be closed by whoever opened it.
        repairs : list of str
            What was mended before.
        """
        cells, repairs = salvage(notebook.cells, self._graded_names)
        return Student(self.launcher, cells), repairs

    def _grade(self, submission):
        notebook = read_notebook(submission.path)
        name = notebook.assignment
        if name not in (None, self.assignment.name):
            return self._without_points("wrong-assignment", f"This is a notebook of {name}.")
        student, repairs = self.open(notebook)
        with student:
            if name is None and not self._graded_names & set(student.names):
                message = f"The notebook defines no function of {self.assignment.name}."
                return self._without_points("wrong-assignment", message)
            questions = [judge(question, student, self._models) for question in self.questions]
            shown, fault = run_exhibits(self._exhibits, student.names)
            statuses = {test.status for question in questions for test in question.tests}
            statuses |= {failure.status for failure in student.failures}
            statuses |= {"internal-error"} if fault else set()
            return {
                "status": next((name for name in FAILURES if name in statuses), "graded"),
                "message": fault,
                "environment": student.environment,
                "repairs": [*_choice(submission), *notebook.repairs, *repairs, *student.repairs],
                "cells": student.failures,
                "questions": questions,
                "exhibits": [asdict(each) for each in shown],
            }

    def _without_points(self, status, message):
        questions = [
            QuestionResult(question.name, 0, round(question.max_points, 5), [])
            for question in self.questions
        ]
        return {"status": status, "message": message, "environment": {}, "questions": questions}


def _choice(submission):
    """Say which of several files was graded."""
    if submission.others:
        others = ", ".join(printable(other.name) for other in submission.others)
        yield f"graded {printable(submission.path.name)}, not {others}"
