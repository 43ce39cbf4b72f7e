"""Grades a class from the command line: progress, results on disk, a table at the end."""

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.exhibits import load_exhibits
from autograder.feedback.page import feedback_page
from autograder.grading.engine import Engine
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.regrade import moves
from autograder.grading.report import grades_table
from autograder.grading.store import ResultStore
from autograder.grading.submissions import find_submissions
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits

_NOTICES = {
    "separate-user": "No bubblewrap here: students' code runs as a separate user. See SECURITY.md.",
    "none": "No sandbox: students' code runs with your rights on this machine.",
}


def grade_class(assignment, path, folder, jobs, sandbox, console, regrade=False):
    """Grade all submissions at a path, and write the results as they come.

    A stored result is kept if nothing that it depends on has changed.

    Parameters
    ----------
    assignment : Assignment
    path : Path
        Where the submissions are.
    folder : Path
        Where the results go: ``results/<student>.json``, ``feedback/<student>.html`` and
        ``grades.csv``.
    jobs : int
        Submissions graded at a time.
    sandbox : str or None
        None for the strongest that this machine can give.
    console : rich.console.Console
    regrade : bool
        Whether to grade anew what could be kept, and to say whose points moved.

    Returns
    -------
    list of Result
        Sorted by student.

    Raises
    ------
    UsageError
        If there is nothing to grade, nothing to grade it with, or nowhere to write to.
    """
    with console.status("loading the tests"):
        submissions = find_submissions(path, assignment)
        questions = load_questions(assignment)
        launcher = Launcher(sandbox, assignment.files(), Limits())
    with launcher, ResultStore(folder) as store:
        if launcher.sandbox in _NOTICES:
            console.print(_NOTICES[launcher.sandbox])
        engine = Engine(assignment, questions, launcher, load_exhibits(assignment))
        stored = {each.student: store.load(each.student) for each in submissions}
        kept = {} if regrade else _still_valid(submissions, stored, engine)
        if kept:
            console.print(f"kept {len(kept)} of {len(submissions)} results: nothing changed")
        todo = [each for each in submissions if each.student not in kept]
        graded = _grade_and_save(engine, todo, jobs, store, console)
        for result in kept.values():
            if not store.has_feedback(result.student):
                store.save_feedback(result.student, feedback_page(result, assignment.name))
        results = sorted([*kept.values(), *graded], key=lambda result: result.student)
        store.save_grades(results, [question.name for question in questions])
    console.print(grades_table(results, questions))
    if regrade:
        _print_moves(stored, results, console)
    return results


def _still_valid(submissions, stored, engine):
    """Return the stored results that grading anew would only repeat, by student."""
    return {
        each.student: result
        for each in submissions
        if (result := stored[each.student])
        and result.status != "internal-error"
        and result.fingerprint == engine.fingerprint(each)
    }


def _grade_and_save(engine, submissions, jobs, store, console):
    results = []
    with ForkedPool(engine.grade, jobs) as pool, _progress(console) as progress:
        task = progress.add_task(f"grading {engine.assignment.name}", total=len(submissions))
        for result in pool.as_ready(submissions):
            store.save(result)
            store.save_feedback(result.student, feedback_page(result, result.assignment))
            results.append(result)
            progress.advance(task)
    return results


def _print_moves(stored, results, console):
    lines = [
        line
        for result in results
        if stored[result.student]
        for line in moves(stored[result.student], result)
    ]
    console.print("\n".join(lines) or "No score moved.", markup=False)


def _progress(console):
    columns = ("{task.description}", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(
        *(TextColumn(column) if isinstance(column, str) else column for column in columns),
        console=console,
    )
