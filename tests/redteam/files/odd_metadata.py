"""A notebook in which every field has a type that nobody expects."""

import json


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    odd = [None, 7, "x", [], {"a": 1}, True]
    cells = [
        *odd,
        *({"cell_type": kind, "source": kind, "metadata": kind, "id": kind} for kind in odd),
        *(
            {"cell_type": "code", "source": [kind, ["x"]], "metadata": {"tags": kind}}
            for kind in odd
        ),
    ]
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}))
    return path
