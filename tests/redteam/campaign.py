"""Every attack of the red team, run for real under other graders: points, crashes, leaks, harm.

The first row is the notebook as released, with no attack in it: what it gets by itself is no
attack's success.
"""

import argparse
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from rich.console import Console
from rich.progress import track
from rich.table import Table

from tests.redteam import Outcome
from tests.redteam.stock import run_calclab, run_nbgrader, run_otter, run_unprotected
from tests.redteam.strikes import CELLS, FILES, write_attack
from tests.sample_class import ASSIGNMENT

GRADERS = {
    "calclab": run_calclab,
    "calclab, no sandbox": run_unprotected,
    "otter": run_otter,
    "nbgrader": run_nbgrader,
}
"""By name, ``grade(submission, work) -> Outcome``; ``work`` is a folder that does not exist yet."""

INTRODUCTION = """\
# The red team, for real

The attacks of `tests/redteam/` on four graders, the stock tools among them, each on a class of two:
the attacker and an honest student. `make campaign` measures this table.

- *points*: what the attacker ends up with, by the grader's own results; the honest part earns none
- *crash*: the grader gave no result, failed, or had to be killed
- *leak*: the attacker got a line of a hidden test or of the reference, or found what it looked for
- *harm*: the honest student has not full points, or a file of the instructor's changed

Everything but `calclab` itself runs in a throw-away sandbox without network, as an unprivileged
user, on copies. What `calclab --sandbox none` lets through is what depends on the sandbox. Most of
the attacks were written against calclab's own worker and wire, and mean little to the other tools:
a blank cell there is no merit.

"""

NO_ATTACK = "(no attack)"
JOBS = 2
HEADINGS = ("points", "crash", "leak", "harm")


def write_submissions(folder, attacks, first):
    """Write a submission an attack, and the notebook as released.

    Parameters
    ----------
    folder : Path
    attacks : list of Path
    first : bool
        Whether attacks that are a cell come before the first grade cell, or at the end.

    Returns
    -------
    dict of Path
        By name.
    """
    submissions = {NO_ATTACK: ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb"}
    for attack in attacks:
        (folder / attack.stem).mkdir()
        path = write_attack(attack, folder / attack.stem)
        if first and attack in CELLS:
            move_to_first_answer(path)
        if path.name == "attack.ipynb":  # nbgrader passes over other names than the assignment's
            path = path.rename(path.with_name(f"{ASSIGNMENT.title}.ipynb"))
        submissions[attack.stem] = path
    return submissions


def move_to_first_answer(path):
    """Make the last cell of a notebook its first answer, and delete the other answers.

    There it acts before the first grade cell: nbgrader runs each in its turn.
    """
    notebook = nbformat.read(path, as_version=4)
    answers = [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    ]
    for cell in answers:
        cell.source = "# answered above"
    answers[0].source = notebook.cells.pop().source
    nbformat.write(notebook, path)


def strike(submissions, folder):
    """Give every submission to every grader; show how far that is.

    Returns
    -------
    dict of dict of Outcome
        By submission, then by grader.
    """
    pairs = [(name, grader) for name in submissions for grader in GRADERS]

    def grade(pair):
        name, grader = pair
        try:
            return GRADERS[grader](submissions[name], folder / f"{name} under {grader}")
        except Exception as error:  # ours, not the grader's: it must not end the campaign
            return Outcome(note=f"not measured: {error!r}")

    with ThreadPoolExecutor(JOBS) as pool:
        outcomes = pool.map(grade, pairs)
        outcomes = list(track(outcomes, "attacks", total=len(pairs), console=Console(stderr=True)))
    rows = {name: {} for name in submissions}
    for (name, grader), outcome in zip(pairs, outcomes, strict=True):
        rows[name][grader] = outcome
    return rows


def cells_of(outcome):
    """Return an outcome as the text of four cells of the table."""
    marks = ("yes" if it else "" for it in (outcome.crashed, outcome.leaked, outcome.harmed))
    return [f"{outcome.points:g}", *marks]


def count(rows, grader):
    """Return how many attacks gained points, crashed, leaked and harmed, as text."""
    attacks = [outcomes[grader] for name, outcomes in rows.items() if name != NO_ATTACK]
    did = [(it.points > 0, it.crashed, it.leaked, it.harmed) for it in attacks]
    return [str(sum(column)) for column in zip(*did, strict=True)]


def tabulate(rows):
    """Return the table as lists of text: the headings, an attack each, the totals."""
    lines = [["attack", *(f"{grader}: {it}" for grader in GRADERS for it in HEADINGS)]]
    for name, outcomes in rows.items():
        lines.append([name, *(cell for it in outcomes.values() for cell in cells_of(it))])
    total = f"attacks that did, of {len(rows) - 1}"
    return [*lines, [total, *(cell for grader in GRADERS for cell in count(rows, grader))]]


def to_table(rows):
    """Return the table for a terminal, which is narrow: one column a grader."""
    table = Table("attack", *GRADERS)
    for name, outcomes in rows.items():
        said = [zip(cells_of(it), ("", *HEADINGS[1:]), strict=True) for it in outcomes.values()]
        texts = [" ".join(word or cell for cell, word in cells if cell) for cells in said]
        table.add_row(name, *texts, end_section=name in (NO_ATTACK, list(rows)[-1]))
    counts = [
        ", ".join(
            f"{number} {word}" for number, word in zip(count(rows, it), HEADINGS, strict=True)
        )
        for it in GRADERS
    ]
    table.add_row(f"of {len(rows) - 1}", *counts)
    return table


def to_markdown(rows):
    """Return the table, and the notes below it, as Markdown."""
    headings, *lines = tabulate(rows)
    table = [headings, ["---"] * len(headings), *lines]
    text = INTRODUCTION + "".join(f"| {' | '.join(line)} |\n" for line in table) + "\n"
    for name, outcomes in rows.items():
        for grader, outcome in outcomes.items():
            if outcome.note:
                text += f"- {name}, {grader}: `{outcome.note.replace('`', chr(39))}`\n"
    return text


def main():
    """Run the campaign, print its table, and write it as Markdown where that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, help="Markdown file for the table and notes")
    parser.add_argument("--last", action="store_true", help="attack in the last cell of a notebook")
    parser.add_argument("attacks", nargs="*", help="names of attacks; all, if none is given")
    options = parser.parse_args()
    attacks = [
        path for path in CELLS + FILES if path.stem in options.attacks or not options.attacks
    ]
    with tempfile.TemporaryDirectory(prefix="redteam-") as folder:
        submissions = write_submissions(Path(folder), attacks, not options.last)
        rows = strike(submissions, Path(folder))
    Console().print(to_table(rows))
    if options.output:
        options.output.write_text(to_markdown(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
