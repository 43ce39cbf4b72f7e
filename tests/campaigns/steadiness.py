"""One score for one submission: graded often, in several ways, on several versions of NumPy."""

import argparse
import csv
import itertools
import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import nbformat
from rich.console import Console
from rich.progress import track

from autograder.grading.engine import Engine
from autograder.grading.pool import ForkedPool
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.sample_class import ASSIGNMENT, merge, read_answers, write_class

STUDENTS, COPIES = ("ada", "goro", "kofi", "nina"), 7
SETTINGS = list(itertools.product((1, 2), ("0", "12345"), ("1", "4"), (False, True)))
"""Jobs, hash seed, BLAS threads, and whether other processes use the processor."""

NUMPY = ("1.26.4", "2.0.2")
"""Versions beside the one that is pinned."""


def write_copies(folder):
    """Write several copies of a few submissions."""
    folder.mkdir()
    released = nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)
    for student, copy in itertools.product(STUDENTS, range(COPIES)):
        nbformat.write(merge(read_answers(student), released), folder / f"{student}-{copy}.ipynb")


def grade(submissions, folder, jobs, seed, threads):
    """Grade a class with the command line; return the points of each submission."""
    environment = {"PYTHONHASHSEED": seed, "OPENBLAS_NUM_THREADS": threads}
    command = [Path(sys.executable).with_name("calclab"), "grade", ASSIGNMENT.name, submissions]
    subprocess.run(
        [*command, "-o", folder, f"--jobs={jobs}"],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    with (folder / "grades.csv").open(encoding="utf-8") as file:
        return {row.pop("student"): tuple(row.values()) for row in csv.DictReader(file)}


@contextmanager
def load(wanted):
    """Keep every core busy for a while."""
    busy = [
        multiprocessing.Process(target=_spin, daemon=True)
        for _ in range(len(os.sched_getaffinity(0)) if wanted else 0)
    ]
    for process in busy:
        process.start()
    yield
    for process in busy:
        process.kill()
        process.join()


def _spin():
    while True:
        pass


def grade_often(folder):
    """Grade the copies in every setting; return the different outcomes of each student."""
    write_copies(folder / "copies")
    outcomes, count = defaultdict(set), 0
    progress = track(SETTINGS, "settings", console=Console(stderr=True))
    for number, (jobs, seed, threads, loaded) in enumerate(progress):
        with load(loaded):
            points = grade(folder / "copies", folder / f"out{number}", jobs, seed, threads)
        count += COPIES
        for name, row in points.items():
            outcomes[name.partition("-")[0]].add(row)
    return outcomes, count


def make_worker(folder, version):
    """Make an environment for the workers with a version of NumPy."""
    subprocess.run([sys.executable, "-m", "venv", folder / "worker"], check=True)
    install = ["install", "--quiet", "--disable-pip-version-check", "msgpack", "matplotlib"]
    pip = folder / "worker" / "bin" / "pip"
    subprocess.run([pip, *install, f"numpy=={version}"], check=True, stderr=subprocess.DEVNULL)


def grade_class_with(prefix, submissions):
    """Grade the sample class by the workers' environment in a folder."""
    with (
        mock.patch.object(sys, "prefix", str(prefix)),
        Launcher(None, ASSIGNMENT.files(), Limits()) as launcher,
    ):
        engine = Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)
        paths = sorted(submissions.iterdir())
        with ForkedPool(engine.grade, 2) as pool:
            results = list(pool.map(Submission(path.stem, path) for path in paths))
    version = {it.environment["numpy"] for it in results if it.environment}
    return version, {it.student: [q.points for q in it.questions] for it in results}


def grade_with_versions(folder):
    """Grade the sample class on every version of NumPy.

    Returns
    -------
    list of (set of str, dict)
        The versions that were seen, and the points.
    """
    write_class(folder / "class")
    graded = [grade_class_with(sys.prefix, folder / "class")]
    for version in track(NUMPY, "versions", console=Console(stderr=True)):
        make_worker(folder / version, version)
        graded.append(grade_class_with(folder / version, folder / "class"))
    return graded


def main():
    """Grade, compare, print."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as name:
        outcomes, count = grade_often(Path(name))
        graded = grade_with_versions(Path(name))
    console = Console(highlight=False)
    for student, rows in outcomes.items():
        console.print(f"{student}, graded {count} times: {len(rows)} outcome")
    (_, first), *others = graded
    for version, points in graded:
        differ = sorted(name for name in points if points[name] != first[name])
        console.print(f"NumPy {', '.join(version)}: {differ or 'the same points for all'}")
    steady = all(len(rows) == 1 for rows in outcomes.values())
    raise SystemExit(not steady or any(points != first for _, points in others))


if __name__ == "__main__":
    main()
