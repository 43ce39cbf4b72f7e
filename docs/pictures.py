"""Draws the pictures of the README: run with ``make pictures``."""

import os
import re
import sys
import tempfile
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console

from autograder.assignments import find_assignment
from autograder.commands.grade import grade_class
from autograder.grading.questions import load_questions
from autograder.grading.report import grades_table
from reference.moons import make_moons
from reference.network import forward, train
from tests.sample_class import write_class

IMAGES = Path(__file__).parent / "images"
ASSIGNMENT = find_assignment("05-network")

FRAME = re.sub(r"@font-face {{.*?}}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
"""rich's frame without the fonts that it would load from elsewhere."""


def draw_boundary(path):
    """Draw the decision boundary after some numbers of epochs, with the lesson's own code."""
    sys.path[:0] = {str(file.parent) for file in ASSIGNMENT.files()}
    import plots

    X, y = make_moons()
    models = {}
    for epochs in (0, 200, 2000):
        P, history = train(X, y, epochs=epochs)
        title = f"after {epochs} epochs, loss {history[-1]:.3f}"
        models[title] = lambda points, P=P: forward(P, points)[0]
    with warnings.catch_warnings(action="ignore"):  # Agg says that it cannot show a window
        plots.boundaries(X, y, models)
    plt.gcf().savefig(path, dpi=110)


def draw_grades(path):
    """Grade the sample class and keep the table that the terminal shows."""
    with (
        open(os.devnull, "w", encoding="utf-8") as nowhere,
        tempfile.TemporaryDirectory() as folder,
    ):
        submissions, results = Path(folder, "class"), Path(folder, "results")
        write_class(submissions)
        graded = grade_class(
            ASSIGNMENT, submissions, results, 2, "bubblewrap", Console(file=nowhere)
        )
        console = Console(record=True, width=78, file=nowhere)
        console.print(grades_table(graded, load_questions(ASSIGNMENT)))
    console.save_svg(path, title="calclab grade 05-network dist/sample-class", code_format=FRAME)


def main():
    """Draw both."""
    IMAGES.mkdir(exist_ok=True)
    draw_boundary(IMAGES / "boundary.png")
    draw_grades(IMAGES / "grades.svg")


if __name__ == "__main__":
    main()
