"""Shows a class's grades as a table on the terminal."""

from rich import box
from rich.table import Table
from rich.text import Text


def grades_table(results, questions):
    """Lay out grades, one row a student.

    Parameters
    ----------
    results : list of Result
    questions : list of Question

    Returns
    -------
    rich.table.Table
    """
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=0)
    table.add_column("student", no_wrap=True)
    for question in questions:
        table.add_column(f"{question.name}\nof {question.max_points:g}", justify="right")
    total = sum(question.max_points for question in questions)
    table.add_column(f"score\nof {total:g}", justify="right", style="bold")
    table.add_column("status", no_wrap=True)
    for result in sorted(results, key=lambda result: result.student):
        points = [f"{question.points:g}" for question in result.questions]
        status = Text(result.status, style="" if result.status == "graded" else "red")
        table.add_row(Text(result.student), *points, f"{result.score:g}", status)
    return table
