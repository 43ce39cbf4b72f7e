"""A notebook that is a pipe which nobody writes to."""

import os


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    os.mkfifo(path)
    return path
