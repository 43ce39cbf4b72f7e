"""The sandbox for a container's root where namespaces are refused: a separate user, a bare root.

A Gradescope container is such a place. The worker runs as a user that owns nothing, below a root
folder (``chroot``) that holds Python, the worker's packages and the notebook's files, and closes
the system calls that reach the network or other processes before it runs a student's code.
"""

import contextlib
import itertools
import os
import re
import shutil
import subprocess
from pathlib import Path

from autograder.sandbox.confinement import (
    ENVIRONMENT,
    Confinement,
    SandboxUnavailable,
    base_python,
    end_group,
)

_LIBRARY = "/calclab"
_PROGRAMS = ("chroot", "env", "ldd", "setpriv")
_SECCOMP = "libseccomp.so.2"
_NOT_COPIED = shutil.ignore_patterns(
    "site-packages", "dist-packages", "test", "tests", "idlelib", "tkinter", "ensurepip", "pip"
)
_USERS_A_GRADER = 512
_NUMBERS = itertools.count()  # for the whole process: two sandboxes of it share no user


class SeparateUser:
    """A user without rights, in a root folder with nothing of the grader's in it.

    Parameters
    ----------
    stage : Stage

    Raises
    ------
    SandboxUnavailable
        On entering, if the grader is not root or a program that this needs is missing.
    """

    def __init__(self, stage):
        self._stage, self._root = stage, stage.folder / "root"

    def __enter__(self):
        if os.geteuid() != 0:
            raise SandboxUnavailable("it needs a grader that runs as root")
        for program in _PROGRAMS:
            if shutil.which(program) is None:
                raise SandboxUnavailable(f"it needs the program {program}, which is not installed")
        self._fill_root()
        return self

    def __exit__(self, *exception):
        pass

    def confine(self):
        """Return how to start and end one worker."""
        # Users that no other grader on this machine has: numbers above all that are given out.
        user = 2**20 + os.getpid() * _USERS_A_GRADER + next(_NUMBERS) % _USERS_A_GRADER
        home = f"/home/{user}"
        folder = self._root / home[1:]
        folder.mkdir(mode=0o700)
        for file in self._stage.files:
            shutil.copy(file, folder)
            (folder / file.name).chmod(0o644)
        os.chown(folder, user, user)
        variables = ENVIRONMENT | {
            "HOME": home,
            "MPLCONFIGDIR": f"{home}/.matplotlib",
            "PYTHONPATH": _LIBRARY,
            "TMPDIR": home,
        }
        command = ["env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        command += ["setpriv", "--no-new-privs", "--"]
        command += [
            shutil.which("chroot"),
            f"--userspec={user}:{user}",
            "--groups=",
            str(self._root),
        ]
        command += [str(self._stage.python), "-s", "-m", "autograder.sandbox.seal"]
        return Confinement(command, lambda process: _end_user(process, user, folder))

    def _fill_root(self):
        """Put below the root folder what the worker's Python needs, at the paths it has outside."""
        prefix = self._stage.python.parents[1]
        (packages,) = prefix.glob("lib/python3.*")
        standard_library = base_python(prefix) / "lib" / packages.name
        self._root.mkdir()
        for link in map(Path, ("/bin", "/lib", "/lib32", "/lib64")):
            if link.is_symlink():
                (self._root / link.name).symlink_to(os.readlink(link))
        self._mirror_tree(packages, symlinks=True)
        self._mirror_tree(standard_library, ignore=_NOT_COPIED, ignore_dangling_symlinks=True)
        modules = [*standard_library.glob("lib-dynload/*.so"), *packages.rglob("*.so")]
        libraries = _shared_libraries([self._stage.python, *modules])
        for file in (self._stage.python, prefix / "pyvenv.cfg", *libraries):
            target = self._below_root(file.parent) / file.name
            if not target.exists():
                _link_or_copy(file, target)
        shutil.copytree(self._stage.library, self._below_root(Path(_LIBRARY)), dirs_exist_ok=True)
        (self._root / "home").mkdir()
        for folder, _, _ in os.walk(self._root):
            os.chmod(folder, 0o755)

    def _below_root(self, folder):
        """Return the place below the root folder for the files of a folder; make it."""
        target = self._root / folder.resolve().relative_to("/")
        target.mkdir(parents=True, exist_ok=True)
        return target

    def _mirror_tree(self, folder, **options):
        target = self._below_root(folder)
        shutil.copytree(folder, target, copy_function=_link_or_copy, dirs_exist_ok=True, **options)


def _link_or_copy(source, target):
    """Give a file a second name where that is possible and others may read it; else copy it."""
    source = os.path.realpath(source)
    if os.stat(source).st_mode & 0o004:
        with contextlib.suppress(OSError):
            os.link(source, target)
            return
    shutil.copy(source, target)
    os.chmod(target, os.stat(target).st_mode | 0o444)


def _shared_libraries(files):
    """Return the shared libraries that programs and modules need, the loader among them."""
    found = subprocess.run(["ldd", *files], capture_output=True, text=True).stdout
    paths = {Path(path) for path in re.findall(r"(/\S+) \(0x", found)}
    folders = {path.parent for path in paths}
    seccomp = [folder / _SECCOMP for folder in folders if (folder / _SECCOMP).exists()]
    if not seccomp:
        raise SandboxUnavailable(
            f"it needs the library {_SECCOMP}: `apt-get install libseccomp2` installs it"
        )
    return sorted({*paths, seccomp[0]})


def _end_user(process, user, folder):
    """Kill all that a user runs, in one go, and remove what it left."""
    everything = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
    subprocess.run([*everything, "sh", "-c", "kill -KILL -1"], capture_output=True)
    end_group(process)  # it may not have become that user yet
    shutil.rmtree(folder)
