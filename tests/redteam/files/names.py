"""A file name with a formula, markup, an escape code, a line break and a four-byte character."""

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "=cmd|' -c calc'!A0 <script>alert(1)<\x1b[2J\n,\"😀.ipynb"
    nbformat.write(blank, path)
    return path
