"""A file that is a zip to one program and a notebook to another."""

import zipfile

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    nbformat.write(blank, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("another.ipynb", nbformat.writes(blank))
    return path
