"""Runs one attack for real under a grader, stock otter and nbgrader among them: what came of it?

`main` is the first process in the throw-away sandbox of `box`: it runs the grader, and looks at the
results when all other processes are dead.
"""

import contextlib
import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from tests.redteam import Outcome, box, find_leaks, read_text, strings_in
from tests.redteam.strikes import write_honest
from tests.sample_class import ASSIGNMENT

TOOL_SECONDS, OWN_SECONDS = 60, 200
"""How long an instructor waits before killing a stock command, and ours, which has its limits."""

_HOME, _IN = box.HOME, box.IN
_HONEST, _LOG = _IN / "honest.ipynb", Path("/tmp/tool.log")
_CANARY, _ZIP = _HOME / "gradebook.csv", _HOME / "autograder.zip"
_COURSE, _SUBMISSIONS, _RESULTS = (_HOME / name for name in ("course", "submissions", "results"))


def run_otter(submission, work):
    """Run ``otter run`` on a submission, and then on a classmate's.

    An instructor whose command hangs kills it, and goes on with the next submission.

    Parameters
    ----------
    submission : Path
        A notebook or a zip.
    work : Path
        A new folder, for what goes into the sandbox and what comes out.

    Returns
    -------
    Outcome
    """
    return _run_in_a_box("otter", submission, work)


def run_nbgrader(submission, work):
    """Run ``nbgrader autograde`` on a course of two, the attacker first; see `run_otter`."""
    return _run_in_a_box("nbgrader", submission, work)


def run_calclab(submission, work):
    """Run ``calclab grade`` on a class of two, the attacker first; here, for it has a sandbox."""
    work.mkdir()
    honest = write_honest(work)
    return _outcome(submission, *_calclab(submission, honest, work, "bubblewrap"))


def run_unprotected(submission, work):
    """Run ``calclab grade --sandbox none``; see `run_otter`."""
    return _run_in_a_box("none", submission, work)


def _run_in_a_box(tool, submission, work):
    _place(submission, work / "in" / "attack")
    write_honest(work / "in")
    try:
        report = box.run(["tests.redteam.stock", tool], work)
    except box.Killed as killed:
        return Outcome(crashed=True, harmed=True, note=str(killed))
    return Outcome(**json.loads(report.splitlines()[-1]))


def main():
    """Run a tool in the sandbox, and print the outcome as JSON."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _CANARY.write_text("student,points\nbob,10\n")
    handed_in = next((_IN / "attack").iterdir())
    found = TOOLS[sys.argv[1]](handed_in)
    print("", json.dumps(asdict(_outcome(handed_in, *found))), sep="\n")


def _outcome(handed_in, points, crash, visible, changed):
    leaks = find_leaks("\n".join(visible), read_text(handed_in))
    if points.get("honest") != 10:
        changed.append(f"classmate has {points.get('honest', 'no result')}")
    said = [crash, f"{len(leaks)} leaks, as {leaks[0]!r}" if leaks else "", *changed]
    return Outcome(
        points=points.get("attack", 0),
        crashed=bool(crash) or "attack" not in points,
        leaked=bool(leaks),
        harmed=bool(changed),
        note="; ".join(filter(None, said)),
    )


def _otter(handed_in):
    shutil.copy(ASSIGNMENT.root / "dist" / f"{ASSIGNMENT.name}-autograder.zip", _ZIP)
    for name, file in (("attack", handed_in), ("honest", _HONEST)):
        (_RESULTS / name).mkdir(parents=True)
        _place(file, _SUBMISSIONS / name)
    before = _contents(_CANARY, _ZIP, _SUBMISSIONS / "honest")
    command = ["otter", "run", "--no-logo", "-a", str(_ZIP), "-o"]
    crash = _call(*command, _RESULTS / "attack", _SUBMISSIONS / "attack" / handed_in.name)
    _call(*command, _RESULTS / "honest", _SUBMISSIONS / "honest" / _HONEST.name)
    _kill_all()
    points, visible = {}, list(map(read_text, _files(_SUBMISSIONS / "attack")))
    for name in ("honest", "attack"):
        with contextlib.suppress(Exception):  # whatever an attack may have put there
            results = json.loads((_RESULTS / name / "results.json").read_text())
            scores = [test.get("score", 0) for test in results["tests"]]
            points[name] = float(results.get("score", sum(scores)))
            shown = [test for test in results["tests"] if test.get("visibility") != "hidden"]
    if "attack" in points:
        visible += strings_in([results | {"tests": shown}])
    return points, crash, visible, _changes(before)


def _nbgrader(handed_in):
    shutil.copytree(ASSIGNMENT.root / "dist" / "nbgrader", _COURSE)
    submitted = _COURSE / "submitted"
    _place(handed_in, submitted / "attack" / ASSIGNMENT.name)
    _place(_HONEST, submitted / "honest" / ASSIGNMENT.name, f"{ASSIGNMENT.title}.ipynb")
    _call("nbgrader", "generate_assignment", ASSIGNMENT.name, cwd=_COURSE)
    config, source = _COURSE / "nbgrader_config.py", _COURSE / "source"
    before = _contents(_CANARY, config, source, submitted / "honest")
    crash = _call("nbgrader", "autograde", ASSIGNMENT.name, cwd=_COURSE)
    _kill_all()
    _call("nbgrader", "generate_feedback", ASSIGNMENT.name, "--student=attack", cwd=_COURSE)
    exported = _call("nbgrader", "export", cwd=_COURSE)
    _kill_all()
    points = {}
    if not exported:
        with (_COURSE / "grades.csv").open(newline="") as file:
            points = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    got = [_COURSE / "autograded" / "attack", _COURSE / "feedback" / "attack"]
    visible = list(map(read_text, _files(*got)))
    return points, crash or exported, visible, _changes(before)


def _unprotected(handed_in):
    return _calclab(handed_in, _HONEST, _HOME, "none", _kill_all)


def _calclab(handed_in, honest, home, sandbox, end_all=lambda: None):
    submissions, results, canary = home / "submissions", home / "results", home / "gradebook.csv"
    canary.write_text("student,points\nbob,10\n")
    for name, file in (("attack", handed_in), ("honest", honest)):
        _place(file, submissions / name / ASSIGNMENT.name)
    before = _contents(canary, submissions / "honest")
    calclab = Path(sys.executable).with_name("calclab")
    command = [calclab, "grade", ASSIGNMENT.name, submissions, "-o", results, "--jobs=1"]
    log = home / "tool.log"
    crash = _call(*command, f"--sandbox={sandbox}", cwd=home, seconds=OWN_SECONDS, log=log)
    end_all()
    points, visible = {}, []
    for name in ("attack", "honest"):
        with contextlib.suppress(Exception):  # without a sandbox an attack may write there
            result = json.loads((results / "results" / f"{name}.json").read_text())
            points[name] = float(result["score"])
            visible += strings_in(result) if name == "attack" else []
    return points, crash, visible, _changes(before)


def _place(file, folder, name=""):
    """Copy a file, or a link or a pipe as it is, to a new folder."""
    folder.mkdir(parents=True)
    subprocess.run(["cp", "-a", file, folder / name], check=True)


def _call(*command, cwd=_HOME, seconds=TOOL_SECONDS, log=_LOG):
    """Run a command; return what went wrong, or an empty string."""
    with log.open("wb") as said:
        pipes = {"stdin": subprocess.DEVNULL, "stdout": said, "stderr": said}
        try:
            code = subprocess.run(command, cwd=cwd, timeout=seconds, **pipes).returncode
        except subprocess.TimeoutExpired:
            return f"killed after {seconds} s"
    if code < 0:
        return f"ended by {signal.Signals(-code).name}"
    return f"exit status {code}: {_last_line(log.read_text(errors='replace'))}" if code else ""


def _last_line(text):
    text = re.sub(r"\x1b\[[0-9;]*m", "", text).replace(str(ASSIGNMENT.root), "…")
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip()[:100] if lines else "nothing said"


def _kill_all():
    """End every process but this one, which is the first of the sandbox."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def _files(*paths):
    """Yield the files that are at the paths or in them, as deep as the system lets them be read."""
    waiting = list(paths)
    while waiting:
        path = waiting.pop()
        with contextlib.suppress(OSError):  # of a path that is too long, or no file any more
            if path.is_dir() and not path.is_symlink():
                waiting += path.iterdir()
            elif path.is_file():
                yield path


def _contents(*paths):
    return {file: file.read_bytes() for file in _files(*paths)}


def _changes(before):
    return [f"{file.name} changed" for file in before if _contents(file) != {file: before[file]}]


TOOLS = {"otter": _otter, "nbgrader": _nbgrader, "none": _unprotected}


if __name__ == "__main__":
    main()
