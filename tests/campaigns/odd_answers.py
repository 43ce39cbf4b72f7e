"""Odd answers: whatever a function returns or leaves on its object, the grader itself never fails.

Every answer of the reference is spoilt in one place: the value as a whole, a part of it, a part of
a part, or an attribute of the object whose method was called. A grader that fails takes no points,
so each failure would be a way to earn some.
"""

import argparse
import ast
import itertools
import os
import tempfile
from pathlib import Path

from rich.console import Console
from rich.progress import track

from autograder.assignments import all_assignments, find_assignment
from autograder.grading.engine import Engine
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.publishing.products import write_notebook
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from autograder.verification.trials import MUTANT, Notebooks, Trial

PARTS = ((), (0,), (1,), (2,), (0, 0), (0, 1))
"""Which part of a value is replaced: the value itself, its first part, …"""

ATTRIBUTES = range(7)
"""Which attribute of an object is replaced, in the order in which they were set."""

ODD = (
    "None",
    "True",
    "-1",
    "1j",
    "10**400",
    "float('nan')",
    "'text'",
    "b'bytes'",
    "[]",
    "[1, [2]]",
    "{}",
    "{'W': None}",
    "lambda *args: None",
    "np.zeros(0)",
    "np.zeros((2, 3))",
    "np.array(['text'])",
    "np.asarray(value) * 1j",
    "np.asarray(value).astype(str)",
)
"""What takes its place; `value` is what was there."""

SPOIL = """
import functools
import numpy as np


def _replaced(value, parts):
    if not parts or not isinstance(value, (dict, list, tuple)) or not value:
        return {odd}
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = keys[parts[0] % len(keys)]
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[key] = _replaced(copy[key], parts[1:])
    return tuple(copy) if isinstance(value, tuple) else copy


def _spoil(function):
    @functools.wraps(function)
    def spoilt(*args, **kwargs):
        value = function(*args, **kwargs)
        if {attribute} is None:
            return _replaced(value, {parts})
        names = list(vars(args[0]))
        name = names[{attribute} % len(names)]
        setattr(args[0], name, _replaced(getattr(args[0], name), {parts}))
        return value
    return spoilt


{name} = {again}(_spoil({name}))
"""


def spoilt_cells(source, name):
    """Yield a question's cell in every spoilt form, with what was done to it."""
    (function,) = (it for it in ast.parse(source).body if getattr(it, "name", None) == name)
    again = "".join(map(ast.unparse, function.decorator_list))
    places = [(f"part {parts}", parts, None) for parts in PARTS]
    if function.args.args[0].arg == "self":
        whole_and_part = itertools.product(ATTRIBUTES, ((), (0,)))
        places += [(f"attribute {it}, part {parts}", parts, it) for it, parts in whole_and_part]
    for (place, parts, attribute), odd in itertools.product(places, ODD):
        filled = SPOIL.format(name=name, again=again, odd=odd, parts=parts, attribute=attribute)
        yield f"{name}, {place}: {odd}", source + filled


def failures_of(assignment, folder, step=1):
    """Return how many spoilt answers were graded, and those at which the grader failed.

    Parameters
    ----------
    assignment : Assignment
    folder : Path
        For the notebooks.
    step : int
        One in so many answers is tried.
    """
    notebooks, paths = Notebooks(assignment), {}
    trials = [
        Trial(MUTANT, what, question, {question: cell})
        for question in assignment.questions()
        for what, cell in spoilt_cells(notebooks.answer(question), question)
    ]
    for trial in trials[::step]:
        paths[trial.name] = folder / f"{len(paths)}.ipynb"
        write_notebook(notebooks.notebook(trial), paths[trial.name])
    with Launcher(None, assignment.files(), Limits()) as launcher:
        engine = Engine(assignment, load_questions(assignment), launcher)
        with ForkedPool(engine.grade, len(os.sched_getaffinity(0))) as pool:
            results = pool.map(Submission(what, path) for what, path in paths.items())
            shown = track(results, assignment.name, len(paths), console=Console(stderr=True))
            failed = [result for result in shown if result.status == "internal-error"]
    return len(paths), failed


def main():
    """Grade all, and print where the grader failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assignments", nargs="*", help="all, if none is given")
    names = parser.parse_args().assignments
    console, found = Console(highlight=False), False
    for assignment in map(find_assignment, names) if names else all_assignments():
        with tempfile.TemporaryDirectory() as folder:
            count, failed = failures_of(assignment, Path(folder))
        console.print(f"{assignment.name}: {count} odd answers, the grader failed at {len(failed)}")
        for result in failed:
            tests = [it for question in result.questions for it in question.tests]
            said = [it.message for it in tests if it.status == "internal-error"]
            last = (said or [result.message])[0].strip().splitlines()[-3:]
            console.print(f"  {result.student}: {' '.join(last)}", markup=False)
        found = found or bool(failed)
    raise SystemExit(found)


if __name__ == "__main__":
    main()
