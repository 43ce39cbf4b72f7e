"""Grades a class from the command line: progress, results on disk, a table at the end."""

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.report import grades_table
from autograder.grading.results import require_writable, write_grades, write_result
from autograder.grading.submissions import find_submissions
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits


def grade_class(assignment, path, folder, jobs, sandbox, console):
    """Grade all submissions at a path, and write the results as they come.

    Parameters
    ----------
    assignment : Assignment
    path : Path
        Where the submissions are.
    folder : Path
        Where the results go: ``results/<student>.json`` and ``grades.csv``.
    jobs : int
        Submissions graded at a time.
    sandbox : str
    console : rich.console.Console

    Returns
    -------
    list of Result
        Sorted by student.

    Raises
    ------
    UsageError
        If there is nothing to grade, or nothing to grade it with.
    """
    with console.status("loading the tests"):
        submissions = find_submissions(path, assignment)
        questions = load_questions(assignment)
        launcher = Launcher(sandbox, assignment.files(), Limits())
    if sandbox == "none":
        console.print("No sandbox: students' code runs with your rights on this machine.")
    results = []
    with launcher, _progress(console) as progress:
        require_writable(folder)
        task = progress.add_task(f"grading {assignment.name}", total=len(submissions))
        for result in Engine(assignment, questions, launcher).grade_all(submissions, jobs):
            write_result(result, folder / "results")
            results.append(result)
            progress.advance(task)
    results.sort(key=lambda result: result.student)
    write_grades(results, folder / "grades.csv", [question.name for question in questions])
    console.print(grades_table(results, questions))
    return results


def _progress(console):
    columns = ("{task.description}", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(
        *(TextColumn(column) if isinstance(column, str) else column for column in columns),
        console=console,
    )
