"""A file of a million opening brackets."""


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    path.write_text('{"cells": ' + "[" * 1_000_000)
    return path
