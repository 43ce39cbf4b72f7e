"""A zip with a hundred thousand members."""

import zipfile


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(100_000):
            archive.writestr(f"{number}.ipynb", "{}")
    return path
