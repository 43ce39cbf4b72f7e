"""Publishes an assignment, or says which committed files are stale."""

import filecmp
import shutil
import tempfile
from pathlib import Path

from autograder.grading.questions import load_questions
from autograder.publishing.master import expand_master
from autograder.publishing.products import (
    solution_notebook,
    write_autograder_zip,
    write_course,
    write_notebook,
    write_student_folder,
)


def publish(assignment):
    """Generate ``release/<assignment>`` and the products in ``dist/``.

    Parameters
    ----------
    assignment : Assignment

    Returns
    -------
    list of Path
        What was written. Nothing is, if anything fails before all of it is ready.

    Raises
    ------
    UsageError
        If the master or a test file is broken.
    """
    dist = assignment.root / "dist"
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder)
        master = build_student_folder(assignment, built)
        solution = built / f"{assignment.name}-solution.ipynb"
        write_notebook(solution_notebook(master), solution)
        autograder_zip = built / f"{assignment.name}-autograder.zip"
        write_autograder_zip(assignment, autograder_zip)
        dist.mkdir(exist_ok=True)
        for file in (solution, autograder_zip):
            shutil.move(file, dist / file.name)
        write_course(master, assignment, dist / "nbgrader")
        shutil.rmtree(assignment.release, ignore_errors=True)
        shutil.copytree(built / "release", assignment.release)
    return [
        assignment.release,
        dist / solution.name,
        dist / autograder_zip.name,
        dist / "nbgrader" / "source" / assignment.name,
    ]


def stale_files(assignment):
    """Return the files of ``release/<assignment>`` that a release would change, add or remove.

    Parameters
    ----------
    assignment : Assignment

    Returns
    -------
    list of Path
        Relative to the release folder, sorted.
    """
    with tempfile.TemporaryDirectory() as folder:
        build_student_folder(assignment, Path(folder))
        fresh, committed = Path(folder, "release"), assignment.release
        names = {
            file.relative_to(top)
            for top in (fresh, committed)
            for file in top.rglob("*")
            if file.is_file() and not _left_by_a_run(file.relative_to(top))
        }
        return sorted(name for name in names if not _same(fresh / name, committed / name))


def build_student_folder(assignment, folder):
    """Build ``folder/release`` and return the expanded master.

    Parameters
    ----------
    assignment : Assignment
    folder : Path

    Returns
    -------
    NotebookNode
    """
    master = expand_master(assignment, load_questions(assignment))
    write_course(master, assignment, folder / "course")
    write_student_folder(assignment, folder / "course", folder / "release")
    return master


def _left_by_a_run(name):
    return any(part.startswith(".") or part == "__pycache__" for part in name.parts)


def _same(one, other):
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)
