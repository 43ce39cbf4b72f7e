"""A notebook that is a symbolic link to a file without end."""


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    path.symlink_to("/dev/zero")
    return path
