"""Grades one submission, whatever it is, and a class of them side by side."""

import time
import traceback
from concurrent.futures import ThreadPoolExecutor, as_completed

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
    """

    def __init__(self, assignment, questions, launcher):
        self.assignment, self.questions, self.launcher = assignment, questions, launcher
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

    def grade_all(self, submissions, jobs):
        """Grade submissions, `jobs` at a time, and yield each result as it is ready."""
        with ThreadPoolExecutor(jobs) as pool:
            futures = [pool.submit(self.grade, submission) for submission in submissions]
            try:
                for future in as_completed(futures):
                    yield future.result()
            finally:
                pool.shutdown(cancel_futures=True)

    def _grade(self, submission):
        notebook = read_notebook(submission.path)
        name = notebook.assignment
        if name not in (None, self.assignment.name):
            return self._without_points("wrong-assignment", f"This is a notebook of {name}.")
        cells, repairs = salvage(notebook.cells, self._graded_names)
        with Student(self.launcher, cells) as student:
            if name is None and not self._graded_names & set(student.names):
                message = f"The notebook defines no function of {self.assignment.name}."
                return self._without_points("wrong-assignment", message)
            questions = [judge(question, student) for question in self.questions]
            statuses = {test.status for question in questions for test in question.tests}
            statuses |= {failure.status for failure in student.failures}
            return {
                "status": next((name for name in FAILURES if name in statuses), "graded"),
                "message": "",
                "environment": student.environment,
                "repairs": [*_choice(submission), *notebook.repairs, *repairs, *student.repairs],
                "cells": student.failures,
                "questions": questions,
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
