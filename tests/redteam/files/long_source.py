"""Cells of thirty megabytes, as code and as text, that would take gigabytes when parsed."""

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    source = "x\n" * 7_500_000
    blank.cells += [nbformat.v4.new_code_cell(source), nbformat.v4.new_markdown_cell(source)]
    nbformat.write(blank, path)
    return path
