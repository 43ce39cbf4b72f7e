"""What the sandbox adds to one submission, and what a larger class costs in memory.

Both sides of the first comparison run one after the other, several times: the same tests on the
same answers, once as ``calclab grade`` does it, through the sandbox (start of the worker, NumPy's
import, the cells, every call over the pipe), and once on a plain namespace.
"""

import copy
import platform
import re
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from rich.console import Console
from rich.progress import track
from rich.table import Table

from autograder.grading.engine import Engine
from autograder.grading.notebooks import read_notebook
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.salvage import salvage
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT, merge, read_answers

RUNS = 15
CLASS_SIZES = (40, 160)


def seconds(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def run_plainly(cells, questions):
    """Execute the cells and run every test in this process; return the score."""
    names = {"__name__": "__main__"}
    for cell in cells:
        lines = cell.source.splitlines(keepends=True)
        exec("".join(line for line in lines if not re.search("otter|grader", line)), names)
    score = 0
    for question in questions:
        for file in map(copy.copy, (question.public, question.hidden)):
            file.run(names)
            score += file.score
    return score


def peak_megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def honest_submission(folder):
    """Write the submission of the sample class's first right student."""
    released = nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)
    path = Path(folder, "ada.ipynb")
    nbformat.write(merge(read_answers("ada"), released), path)
    return Submission("ada", path)


def measure_overhead(engine, submission):
    """Return the medians, in seconds, with and without the sandbox."""
    sys.path += {str(file.parent) for file in ASSIGNMENT.files()}  # what the cells import
    cells, _ = salvage(read_notebook(submission.path).cells, set())
    assert run_plainly(cells, engine.questions) == engine.grade(submission).score == 10
    with ForkedPool(engine.grade, 1) as pool:
        pairs = [
            (
                seconds(lambda: list(pool.map([submission]))),
                seconds(lambda: run_plainly(cells, engine.questions)),
            )
            for _ in track(range(RUNS), "one submission, again and again", transient=True)
        ]
    sandboxed, plain = zip(*pairs, strict=True)
    return statistics.median(sandboxed), statistics.median(plain)


def measure_memory(engine, submission):
    """Return the grader's peak memory in MB after classes of growing size."""
    peaks = []
    for size in CLASS_SIZES:
        for _ in track(range(size), f"a class of {size}", transient=True):
            engine.grade(submission)
        peaks.append(peak_megabytes())
    return peaks


def main():
    """Measure and print."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Launcher("bubblewrap", ASSIGNMENT.files(), Limits()) as launcher,
    ):
        engine = Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)
        submission = honest_submission(folder)
        sandboxed, plain = measure_overhead(engine, submission)
        peaks = measure_memory(engine, submission)
    table = Table("measured", "value", title=f"Python {platform.python_version()}, {RUNS} runs")
    table.add_row("through the sandbox, median", f"{sandboxed:.3f} s")
    table.add_row("plain process, median", f"{plain:.3f} s")
    table.add_row("ratio", f"{sandboxed / plain:.1f}")
    table.add_row("added by the sandbox", f"{sandboxed - plain:.3f} s")
    for size, peak in zip(CLASS_SIZES, peaks, strict=True):
        table.add_row(f"peak memory after a class of {size}", f"{peak:.0f} MB")
    Console().print(table)


if __name__ == "__main__":
    main()
