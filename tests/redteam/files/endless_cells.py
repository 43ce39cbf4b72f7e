"""A notebook with a hundred thousand cells."""

import json

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    cell = {"cell_type": "code", "metadata": {}, "source": "x = 1", "outputs": []}
    notebook = json.loads(nbformat.writes(blank))
    notebook["cells"] += [cell | {"id": f"c{number}"} for number in range(100_000)]
    path.write_text(json.dumps(notebook))
    return path
