"""Expressions nested so deeply that parsers run out of stack."""

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    for source in (
        "(" * 50_000 + ")" * 50_000,
        "-" * 100_000 + "1",
        "x" + ".x" * 100_000,
        "x = 1" + " + 1" * 100_000,
        "x = " + "[" * 199 + "]" * 199,
        "f(" * 10_000,
        "\n".join("    " * n + "if x:" for n in range(500)),
        "lambda: " * 20_000 + "1",
    ):
        blank.cells.append(nbformat.v4.new_code_cell(source))
    nbformat.write(blank, path)
    return path
