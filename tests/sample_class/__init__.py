"""A class of students whose scores are known: small answer files, merged into the release.

An answer file holds cells headed ``# %% <function>``. Each replaces the cell of the released
notebook in which that function is to be written; a cell of any other name is added at the end.
``# %% like <student>`` stands for all the cells of another student.
"""

import argparse
import copy
import re
import shutil
from pathlib import Path

import nbformat

from autograder.assignments import find_assignment

FOLDER = Path(__file__).parent
ASSIGNMENT = find_assignment("05-network")


def read_answers(student):
    """Return a student's cells, by the name in their headings.

    Parameters
    ----------
    student : str

    Returns
    -------
    dict of str
    """
    text = (FOLDER / "answers" / f"{student}.py").read_text(encoding="utf-8")
    cells = {}
    for heading, source in re.findall(r"^# %% ([^\n]+)\n(.*?)(?=^# %% |\Z)", text, re.M | re.S):
        if heading.startswith("like "):
            cells |= read_answers(heading.removeprefix("like "))
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


def write_class(folder):
    """Write every student's submission as ``<folder>/<student>.ipynb``."""
    folder.mkdir(parents=True, exist_ok=True)
    released = nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)
    for file in sorted(FOLDER.glob("answers/*.py")):
        notebook = merge(read_answers(file.stem), released)
        nbformat.write(notebook, folder / f"{file.stem}.ipynb")
    for file in FOLDER.glob("files/*"):
        shutil.copy(file, folder)


def main():
    """Write the class to the folder named on the command line."""
    parser = argparse.ArgumentParser(description=write_class.__doc__)
    parser.add_argument("folder", type=Path)
    write_class(parser.parse_args().folder)
