"""A zip whose members climb out of the folder that it is unpacked in."""

import zipfile

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../../../../../tmp/bomb", "/tmp/bomb", "..\\..\\bomb", "a/../../bomb"):
            archive.writestr(name, "unpacked")
        archive.writestr("network.ipynb", nbformat.writes(blank))
    return path
