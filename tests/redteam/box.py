"""A throw-away sandbox for graders that attacks succeed against: they forge, delete, kill, flood.

No network, processes and an unprivileged user of its own, the machine read-only, all files that can
be written in memory.
"""

import contextlib
import socket
import subprocess
import sys
import time
import uuid
from pathlib import Path

import psutil

from tests.sample_class import ASSIGNMENT

HOME, IN = Path("/home/instructor"), Path("/in")
"""Inside: a folder that can be written to, and what was put in."""

WALL_SECONDS, MEMORY_BYTES, DISK_BYTES, PROCESSES = 240, 6 * 2**30, 2**30, 256
LIMITS = {"as": 4 * 2**30, "fsize": 2**29, "cpu": 200, "nproc": 1024, "core": 0}


class Killed(Exception):
    """The sandbox took too much and was killed; the message says why."""


def run(arguments, work):
    """Run a Python module of ours as the first process of a sandbox.

    Parameters
    ----------
    arguments : list of str
        The module and its arguments.
    work : Path
        Holds the folder ``in``, which is put in.

    Returns
    -------
    bytes
        What it printed.
    """
    (work / "hosts").write_text(f"127.0.0.1 localhost {socket.gethostname()}\n")
    with (
        (work / "report").open("wb") as out,
        (work / "errors").open("wb") as errors,
        _process_group() as prefix,
    ):
        limits = [f"--{name}={value}" for name, value in LIMITS.items()]
        command = [*prefix, "prlimit", *limits, *_bubblewrap(work), sys.executable, "-m"]
        process = subprocess.Popen(
            [*command, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=errors
        )
        killed = _wait(process)
    if killed:
        raise Killed(killed)
    if process.returncode:
        raise RuntimeError((work / "errors").read_text(errors="replace")[-300:])
    return (work / "report").read_bytes()


def _bubblewrap(work):
    """Return the command that the driver's is appended to."""
    read_only = ["/usr", "/bin", "/sbin", "/lib", "/lib64"]
    read_only += [f"/etc/{name}" for name in ("passwd", "group", "ld.so.cache", "localtime")]
    read_only += dict.fromkeys([sys.base_prefix, str(ASSIGNMENT.root), sys.prefix])
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    variables = {"HOME": str(HOME), "PATH": path, "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}
    arguments = ["env", "-i", *(f"{name}={value}" for name, value in variables.items())]
    arguments += ["bwrap", "--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000"]
    arguments += ["--die-with-parent", "--new-session", "--as-pid-1"]
    arguments += ["--hostname", socket.gethostname(), "--proc", "/proc", "--dev", "/dev"]
    for folder in ("/tmp", str(HOME)):
        arguments += ["--size", str(DISK_BYTES), "--tmpfs", folder]
    for path in read_only:
        arguments += ["--ro-bind-try", path, path]
    arguments += ["--ro-bind", str(work / "in"), str(IN)]
    arguments += ["--ro-bind", str(work / "hosts"), "/etc/hosts"]
    return [*arguments, "--remount-ro", "/", "--chdir", str(ASSIGNMENT.root), "--"]


@contextlib.contextmanager
def _process_group():
    """Yield a command prefix that limits the number of processes, for root's are not counted."""
    group, prefix = Path("/sys/fs/cgroup/pids", f"redteam-{uuid.uuid4().hex}"), []
    with contextlib.suppress(OSError):
        group.mkdir()
        (group / "pids.max").write_text(str(PROCESSES))
        prefix = ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(group / "cgroup.procs")]
    yield prefix
    if prefix:
        group.rmdir()


def _wait(process):
    """Wait for the sandbox; kill it where it takes too much. Return why, or an empty string."""
    bubblewrap, start = psutil.Process(process.pid), time.monotonic()
    while process.poll() is None:
        if time.monotonic() - start > WALL_SECONDS:
            reason = f"sandbox killed after {WALL_SECONDS} s"
        elif _memory_of(bubblewrap.children(recursive=True)) > MEMORY_BYTES:
            reason = f"sandbox killed at {MEMORY_BYTES / 2**30:g} GiB of memory"
        else:
            time.sleep(0.3)
            continue
        for child in bubblewrap.children():  # the first process inside: the rest goes with it
            child.kill()
        process.wait()
        return reason
    return ""


def _memory_of(processes):
    total = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            total += process.memory_info().rss
    return total
