"""A notebook with thousands of magics and shell lines, in cells that are no Python."""

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    for _ in range(50):
        source = "!echo\n%time\n?x\n" * 2_000 + "x = ("
        blank.cells.append(nbformat.v4.new_code_cell(source))
    nbformat.write(blank, path)
    return path
