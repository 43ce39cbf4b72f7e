"""Kills the grader at twenty random moments, starts it again each time, and compares the end.

The files must be those of a run that nobody disturbed, but for the wall times, and no process of
the killed graders may be left.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from rich.console import Console
from rich.progress import track

from tests.sample_class import ASSIGNMENT, merge, read_answers

KILLS, CLASS = 20, 160
GRADE = [sys.executable, "-c", "from autograder.cli import main; main()", "grade", ASSIGNMENT.name]


def write_submissions(folder):
    """Write a class of honest students, some of whom are wrong."""
    folder.mkdir()
    released = nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)
    for number in range(CLASS):
        answers = read_answers(("ada", "bela", "chen", "dora")[number % 4])
        nbformat.write(merge(answers, released), folder / f"student{number:03}.ipynb")


def contents(folder):
    """Return what a grader has written, but for the wall times."""
    results = {
        path.name: json.loads(path.read_text(encoding="utf-8")) | {"seconds": None}
        for path in (folder / "results").iterdir()
    }
    return results, (folder / "grades.csv").read_text(encoding="utf-8")


def grader(submissions, folder):
    """Start a grader."""
    return subprocess.Popen([*GRADE, submissions, "-o", folder], stdout=subprocess.DEVNULL)


def count_results(folder):
    """Return how many submissions have a result."""
    return len(list(folder.glob("results/*.json")))


def kill_at_a_random_moment(process, folder):
    """Kill a grader while it starts, or some results later."""
    more = random.randint(0, CLASS // KILLS)
    goal = count_results(folder) + more
    while more and count_results(folder) < goal and process.poll() is None:
        time.sleep(0.01)
    time.sleep(random.uniform(0, 0.5))
    process.kill()
    process.wait()


def left_over():
    """Return the workers that still run, by their command lines."""
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    return [line for line in listed.splitlines() if "autograder.sandbox.worker" in line]


def main():
    """Kill, compare, print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        submissions = folder / "submissions"
        write_submissions(submissions)
        whole = grader(submissions, folder / "whole")
        whole.wait()
        finished = []
        for _ in track(range(KILLS), "killing", transient=True):
            kill_at_a_random_moment(grader(submissions, folder / "killed"), folder / "killed")
            finished.append(count_results(folder / "killed"))
        time.sleep(0.5)
        left = left_over()
        grader(submissions, folder / "killed").wait()
        same = contents(folder / "killed") == contents(folder / "whole")
    console = Console(highlight=False)
    console.print(f"results after each kill: {', '.join(map(str, finished))} of {CLASS}")
    console.print(f"processes left behind by the killed graders: {len(left)}")
    console.print(f"the files at the end are {'the same' if same else 'NOT the same'}")
    raise SystemExit(not same or bool(left))


if __name__ == "__main__":
    main()
