"""One score by every door: the engine, stock ``otter run`` and stock ``nbgrader autograde``.

Graded are the sample class, and every alternate and misconception, of each question one to a
notebook. Submissions that hang, end Python or are no notebook are left out and listed: stock
tools have no result for them.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from rich.console import Console
from rich.progress import track

from autograder.answers import alternates, misconceptions, second_writings, with_answers
from autograder.grading.engine import Engine
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT, expected_rows, write_class

BIN = Path(sys.executable).parent
SECONDS = 300
"""How long a stock command may take for one submission on a machine that does other things too."""


def write_submissions(folder):
    """Write all notebooks; return them by name, and those left out with the reason."""
    write_class(folder)
    status = {student: row["status"] for student, row in expected_rows().items()}
    notebooks = {
        path.stem: path for path in sorted(folder.iterdir()) if status.get(path.stem) == "graded"
    }
    solved = nbformat.read(
        ASSIGNMENT.root / "dist" / f"{ASSIGNMENT.name}-solution.ipynb", as_version=4
    )
    for kind in (alternates, misconceptions, second_writings):
        for number, answers in enumerate(rows_of(kind(ASSIGNMENT)), start=1):
            name = f"{kind.__name__.replace('_', '-')}-{number:02}"
            notebooks[name] = folder / f"{name}.ipynb"
            nbformat.write(with_answers(solved, answers), notebooks[name])
    return notebooks, {name: it for name, it in status.items() if it != "graded"}


def rows_of(answers):
    """Return answers as rows with one of each question, until all were used."""
    by_question = {}
    for answer in answers:
        by_question.setdefault(answer.question, []).append(answer)
    for row in zip_longest(*by_question.values()):
        yield {answer.question: answer.source for answer in row if answer}


def by_engine(notebooks):
    """Return the points of each notebook by question."""
    with Launcher(None, ASSIGNMENT.files(), Limits()) as launcher:
        engine = Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)
        submissions = [Submission(name, path) for name, path in notebooks.items()]
        with ForkedPool(engine.grade, 2) as pool:
            results = list(shown(pool.map(submissions), len(submissions), "engine"))
    return {it.student: {q.name: q.points for q in it.questions} for it in results}


def by_otter(notebooks, folder):
    """Run ``otter run`` on each notebook."""
    archive = ASSIGNMENT.root / "dist" / f"{ASSIGNMENT.name}-autograder.zip"

    def run(item):
        name, path = item
        target = folder / name
        target.mkdir(parents=True)
        shutil.copy(path, target)
        command = [BIN / "otter", "run", "--no-logo", "-a", archive, "-o", target]
        call([*command, target / path.name], cwd=target)
        tests = json.loads((target / "results.json").read_text(encoding="utf-8"))["tests"]
        return name, {it["name"]: it["score"] for it in tests if it.get("score") is not None}

    with ThreadPoolExecutor(2) as pool:
        return dict(shown(pool.map(run, notebooks.items()), len(notebooks), "otter"))


def by_nbgrader(notebooks, course):
    """Run ``nbgrader autograde`` on a class of all notebooks."""
    shutil.copytree(ASSIGNMENT.root / "dist" / "nbgrader", course)
    for name, path in notebooks.items():
        target = course / "submitted" / name / ASSIGNMENT.name
        target.mkdir(parents=True)
        shutil.copy(path, target / f"{ASSIGNMENT.title}.ipynb")
    call([BIN / "nbgrader", "generate_assignment", ASSIGNMENT.name], cwd=course)
    with Console(stderr=True).status(f"nbgrader: {len(notebooks)} notebooks"):
        call([BIN / "nbgrader", "autograde", ASSIGNMENT.name], cwd=course, seconds=None)
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        return {
            submission.student.id: {
                grade.name.removesuffix("-points"): grade.score
                for notebook in submission.notebooks
                for grade in notebook.grades
                if grade.name.endswith("-points")
            }
            for submission in gradebook.assignment_submissions(ASSIGNMENT.name)
        }


def call(command, cwd, seconds=SECONDS):
    """Run a stock command as an instructor would."""
    environment = os.environ | {"PATH": f"{BIN}:{os.environ['PATH']}"}
    run = subprocess.run(
        command, cwd=cwd, env=environment, timeout=seconds, capture_output=True, text=True
    )
    if run.returncode:
        raise RuntimeError(f"{command}: {run.stderr[-500:]}")


def shown(items, total, name):
    """Iterate with a progress bar."""
    return track(items, name, total=total, console=Console(stderr=True))


def main():
    """Grade by every door, compare, print."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    console = Console(highlight=False)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebooks, left_out = write_submissions(folder / "submissions")
        doors = {
            "engine": by_engine(notebooks),
            "otter": by_otter(notebooks, folder / "otter"),
            "nbgrader": by_nbgrader(notebooks, folder / "course"),
        }
    different = 0
    for name in notebooks:
        for question in ASSIGNMENT.questions():
            points = {door: round(results[name][question], 5) for door, results in doors.items()}
            if len(set(points.values())) > 1:
                different += 1
                console.print(f"{name}, {question}: {points}")
    console.print(f"{len(notebooks)} notebooks, {len(ASSIGNMENT.questions())} questions each")
    console.print(f"questions with different points: {different}")
    console.print(f"left out: {', '.join(f'{who} ({why})' for who, why in left_out.items())}")
    raise SystemExit(bool(different))


if __name__ == "__main__":
    main()
