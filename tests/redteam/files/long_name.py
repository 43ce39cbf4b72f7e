"""A file name as long as a file system allows."""

import shutil

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / ("𝒳" * 62 + "xx.py")
    nbformat.write(blank, folder / "attack.ipynb")
    shutil.move(folder / "attack.ipynb", path)
    return path
