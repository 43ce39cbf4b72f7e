"""A zip whose notebook is a symbolic link to the solution on the grader's machine."""

import zipfile

from tests.sample_class import ASSIGNMENT


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.zip"
    link = zipfile.ZipInfo("network.ipynb")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, str(ASSIGNMENT.root / f"dist/{ASSIGNMENT.name}-solution.ipynb"))
    return path
