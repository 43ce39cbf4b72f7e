"""A notebook with ten million empty objects, each of which takes memory."""


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    path.write_text('{"cells": [' + "{}," * 10_000_000 + "{}]}")
    return path
