"""A notebook that is a symbolic link to the solution."""

from tests.sample_class import ASSIGNMENT


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    path.symlink_to(ASSIGNMENT.root / f"dist/{ASSIGNMENT.name}-solution.ipynb")
    return path
