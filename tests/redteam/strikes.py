"""Turns attacks into submissions, and knows what none of them may bring to light."""

import importlib.util
import json
from pathlib import Path

import nbformat

from tests.sample_class import ASSIGNMENT, merge, read_answers

FOLDER = Path(__file__).parent
CELLS = sorted(FOLDER.glob("attacks/*.py"))
"""Attacks that are a cell at the end of the notebook as released."""

FILES = sorted(FOLDER.glob("files/*.py"))
"""Attacks that are a file: each module's ``write(folder, blank)`` writes one."""


def write_attack(attack, folder):
    """Write an attack as a submission.

    Parameters
    ----------
    attack : Path
        One of `CELLS` or `FILES`.
    folder : Path
        Gets the submission, and perhaps what it points to.

    Returns
    -------
    Path
    """
    if attack in CELLS:
        name = attack.stem.replace("_", "-")
        return _write(merge({name: attack.read_text(encoding="utf-8")}, _released()), folder)
    spec = importlib.util.spec_from_file_location(attack.stem, attack)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.write(folder, _released())


def write_honest(folder):
    """Write the notebook of a student who solved everything; return its path."""
    return _write(merge(read_answers("ada"), _released()), folder, "honest.ipynb")


def secret_lines():
    """Return the lines of hidden tests and of solutions that students do not have.

    Returns
    -------
    set of str
    """
    public = "".join(
        file.read_text(encoding="utf-8") for file in ASSIGNMENT.release.rglob("*") if file.is_file()
    )
    hidden = map(ASSIGNMENT.hidden_test, ASSIGNMENT.questions())
    lines = {
        line.strip()
        for file in (*hidden, *ASSIGNMENT.root.glob("reference/*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if len(line.strip()) > 20
    }
    return {line for line in lines if json.dumps(line, ensure_ascii=False)[1:-1] not in public}


def _released():
    return nbformat.read(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb", as_version=4)


def _write(notebook, folder, name="attack.ipynb"):
    nbformat.write(notebook, folder / name)
    return folder / name
