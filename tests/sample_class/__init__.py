"""Classes of students whose scores are known: small answer files, merged into the release.

Each assignment has a folder of its name: ``answers``, ``files`` that are handed in as they are, and
``expected.csv`` with the scores, and the misconceptions that the feedback names.

An answer file holds cells headed ``# %% <function>``. Each replaces the cell of the released
notebook in which that function is to be written; a cell of any other name is added at the end.
``# %% like <student>`` stands for all the cells of another student.
"""

import argparse
import copy
import csv
import re
import shutil
from pathlib import Path

import nbformat

from autograder.assignments import find_assignment

FOLDER = Path(__file__).parent
ASSIGNMENT = find_assignment("05-network")
"""The assignment that the grader's own tests use, where any would do."""


def read_answers(student, assignment=ASSIGNMENT):
    """Return a student's cells, by the name in their headings.

    Parameters
    ----------
    student : str
    assignment : Assignment

    Returns
    -------
    dict of str
    """
    path = FOLDER / assignment.name / "answers" / f"{student}.py"
    text = path.read_text(encoding="utf-8")
    cells = {}
    for heading, source in re.findall(r"^# %% ([^\n]+)\n(.*?)(?=^# %% |\Z)", text, re.M | re.S):
        if heading.startswith("like "):
            cells |= read_answers(heading.removeprefix("like "), assignment)
        else:
            cells[heading] = source.strip()
    return cells


def merge(answers, released):
    """Return a copy of a released notebook with a student's cells in their places.

    Parameters
    ----------
    answers : dict of str
    released : NotebookNode

    Returns
    -------
    NotebookNode
    """
    notebook = copy.deepcopy(released)
    cells = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in notebook.cells}
    for name, source in answers.items():
        if name in cells:
            cells[name].source = source
        else:
            notebook.cells.append(nbformat.v4.new_code_cell(source, id=name))
    return notebook


def write_class(folder, assignment=ASSIGNMENT):
    """Write every student's submission as ``<folder>/<student>.ipynb``."""
    folder.mkdir(parents=True, exist_ok=True)
    released = nbformat.read(assignment.release / f"{assignment.title}.ipynb", as_version=4)
    for file in sorted(FOLDER.glob(f"{assignment.name}/answers/*.py")):
        notebook = merge(read_answers(file.stem, assignment), released)
        nbformat.write(notebook, folder / f"{file.stem}.ipynb")
    for file in FOLDER.glob(f"{assignment.name}/files/*"):
        shutil.copy(file, folder)


def expected_rows(assignment=ASSIGNMENT):
    """Return each student's row of ``expected.csv``: points, status, and what the feedback names.

    Returns
    -------
    dict of dict of str
    """
    with (FOLDER / assignment.name / "expected.csv").open(encoding="utf-8") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def main():
    """Write the class of an assignment to a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("assignment", type=find_assignment)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    write_class(arguments.folder, arguments.assignment)
