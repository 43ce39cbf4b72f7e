"""Diagnoses one notebook for the student who wrote it, before it is handed in."""

import re

from rich.padding import Padding
from rich.text import Text

from autograder.assignments import all_assignments, find_assignment
from autograder.errors import UsageError
from autograder.grading.engine import Engine
from autograder.grading.notebooks import Unreadable, read_notebook
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits

_MARKS = {"passed": ("✓", "green"), "skipped": ("·", "dim")}


def check_notebook(path, sandbox, console):
    """Run a notebook and its public tests as grading would, and print what was found.

    Parameters
    ----------
    path : Path
    sandbox : str or None
        None for the strongest that this machine can give.
    console : rich.console.Console

    Returns
    -------
    bool
        Whether every public test passed.

    Raises
    ------
    UsageError
        If the file is missing, cannot be read or is of no known assignment.
    """
    assignment = _assignment_of(path)
    questions = [question.without_hidden_tests() for question in load_questions(assignment)]
    launcher = Launcher(sandbox, assignment.files(), Limits())
    with console.status("running the notebook"), launcher:
        result = Engine(assignment, questions, launcher).grade(Submission(path.stem, path))
    if result.message:
        console.print(Text(result.message))
    for repair in result.repairs:
        console.print(Text(f"Mended: {repair}."))
    for cell in result.cells:
        console.print(Text(f"Cell {cell.index} did not run to its end: {cell.message}."))
    tests = [test for question in result.questions for test in question.tests]
    for question in result.questions:
        _print_question(question, console)
    return bool(tests) and all(test.status == "passed" for test in tests)


def _assignment_of(path):
    if not path.exists():
        raise UsageError(f"there is no file {path}: name the notebook to check")
    try:
        notebook = read_notebook(path)
    except Unreadable as error:
        raise UsageError(f"{path}: {error}") from error
    if notebook.assignment:
        return find_assignment(notebook.assignment)
    answered = {each: _answers(notebook, each) for each in all_assignments()}
    most = max(answered.values())
    likely = [assignment for assignment, count in answered.items() if count == most]
    if most == 0 or len(likely) > 1:
        raise UsageError(f"{path} does not say which assignment it is of: start from the release")
    return likely[0]


def _answers(notebook, assignment):
    """Count the questions of an assignment for which a notebook defines a function."""
    text = "\n".join(cell.source for cell in notebook.cells)
    return len(set(re.findall(r"^ *def (\w+)", text, re.MULTILINE)) & set(assignment.questions()))


def _print_question(question, console):
    console.print(f"\n[bold]{question.name}[/bold]")
    for test in question.tests:
        mark, style = _MARKS.get(test.status, ("✗", "red"))
        console.print(Padding(Text(f"{mark} {test.name}", style=style), (0, 0, 0, 1)))
        if test.message:
            console.print(Padding(Text(test.message), (0, 0, 0, 3)))
