"""Grades a class in which one submission in ten is an attack, and the same class without them.

Every honest submission must have the points that are known of it, every attack none.
"""

import argparse
import itertools
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.commands.grade import grade_class
from tests.redteam import strikes
from tests.sample_class import ASSIGNMENT, expected_rows, write_class

CLASS, ONE_IN = 500, 10


def known_scores():
    """Return the scores of the sample class by student, but for those that hang or crash."""
    questions = ASSIGNMENT.questions()
    return {
        student: sum(float(row[question]) for question in questions)
        for student, row in expected_rows().items()
        if row["status"] == "graded"
    }


def write_submissions(folder, hostile):
    """Write a class; return the expected score of each student.

    Parameters
    ----------
    folder : Path
    hostile : bool
        Whether every tenth submission is an attack, or missing.

    Returns
    -------
    dict of float
    """
    sample, submissions = folder / "sample", folder / "submissions"
    write_class(sample)
    known = known_scores()
    honest = itertools.cycle(sample / f"{student}.ipynb" for student in sorted(known))
    attacks = itertools.cycle(strikes.CELLS + strikes.FILES)
    expected = {}
    for number in range(CLASS):
        student = f"s{number:03}"
        target = submissions / student / ASSIGNMENT.name
        if number % ONE_IN:
            path = next(honest)
            target.mkdir(parents=True)
            (target / f"{ASSIGNMENT.title}.ipynb").write_bytes(path.read_bytes())
            expected[student] = known[path.stem]
        elif hostile:
            target.mkdir(parents=True)
            strikes.write_attack(next(attacks), target)
            expected[student] = 0
    return expected


def measure(folder, hostile, console):
    """Grade a class; return the wall time, the results and the expected scores."""
    expected = write_submissions(folder, hostile)
    start = time.monotonic()
    results = grade_class(
        ASSIGNMENT, folder / "submissions", folder / "out", 2, "bubblewrap", console
    )
    return time.monotonic() - start, results, expected


def main():
    """Measure and print."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    console, quiet = Console(), Console(quiet=True)
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        without, _, _ = measure(Path(one), False, quiet)
        seconds, results, expected = measure(Path(two), True, quiet)
    wrong = [each.student for each in results if each.score != expected[each.student]]
    attacks = [each for each in results if int(each.student[1:]) % ONE_IN == 0]
    table = Table("measured", "value", title=f"{len(results)} submissions, two at a time")
    table.add_row("attacks among them", str(len(attacks)))
    table.add_row("results that are not as known", str(len(wrong)))
    table.add_row("internal errors", str(sum(r.status == "internal-error" for r in results)))
    table.add_row("the class", f"{seconds:.0f} s")
    table.add_row("the class without the attacks", f"{without:.0f} s")
    table.add_row("longest attack", f"{max(each.seconds for each in attacks):.0f} s")
    console.print(table)
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()
