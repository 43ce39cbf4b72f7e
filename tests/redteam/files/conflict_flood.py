"""A file with a million merge conflicts that never end."""


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    path.write_text('{"cells": [\n' + "<<<<<<< HEAD\n" * 1_000_000)
    return path
