"""Tells whether a result is still what grading would give: a hash of all that it depends on."""

import hashlib
import os
import platform


def engine_fingerprint(assignment, sandbox):
    """Hash what every result of an assignment depends on.

    Parameters
    ----------
    assignment : Assignment
    sandbox : str

    Returns
    -------
    bytes
        Changes with the engine, the tests, the reference, the master, the files that students are
        given, the packages that students' code runs on, Python and the sandbox.
    """
    root = assignment.root
    hashed = hashlib.sha256(f"{assignment.name} {sandbox} {platform.python_version()}".encode())
    files = [
        *root.glob("autograder/**/*.py"),
        *root.glob("autograder/**/*.lock"),
        *root.glob("autograder/**/*.html"),
        *root.glob("reference/**/*.py"),
        *map(assignment.public_test, assignment.questions()),
        assignment.master,
        *assignment.files(),
        root / "requirements.lock",
    ]
    for file in sorted(files):
        _add(hashed, file.relative_to(root).as_posix().encode(), file.read_bytes())
    return hashed.digest()


def submission_fingerprint(engine, path):
    """Hash a submission and the engine that grades it.

    Parameters
    ----------
    engine : bytes
        From `engine_fingerprint`.
    path : Path
        A file, or a folder that has no notebook.

    Returns
    -------
    str
    """
    hashed = hashlib.sha256(engine)
    _add(hashed, os.fsencode(path.name))
    if path.is_file() and not path.is_symlink():
        with path.open("rb") as file:
            _add(hashed, hashlib.file_digest(file, "sha256").digest())
    return hashed.hexdigest()


def _add(hashed, *parts):
    for part in parts:
        hashed.update(f"{len(part)}:".encode())
        hashed.update(part)
