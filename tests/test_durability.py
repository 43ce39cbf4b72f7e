"""A class that was interrupted is finished by running the command again, with the same results."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.grading.store import ResultStore
from autograder.grading.submissions import find_submissions
from tests.sample_class import ASSIGNMENT
from tests.test_grading import OTTER, SIMPSON
from tests.test_submissions import write_notebook

STUDENTS = [f"student{number}" for number in range(12)]


def calclab(*arguments):
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.fixture
def submissions(tmp_path):
    for student in STUDENTS:
        write_notebook(tmp_path / "in" / f"{student}.ipynb", SIMPSON, otter=OTTER)
    return tmp_path / "in"


def stored(folder):
    """Return the content of all results and of the grades, but for the wall times."""
    records = {}
    for path in sorted((folder / "results").iterdir()):
        records[path.name] = json.loads(path.read_text()) | {"seconds": None}
    return records, (folder / "grades.csv").read_text()


def count_results(folder):
    return len(list((folder / "results").glob("*.json")))


def test_a_killed_grader_started_again_ends_with_the_same_files(submissions, tmp_path):
    assert calclab("grade", "05-network", submissions, "-o", tmp_path / "whole").exit_code == 0
    command = [sys.executable, "-c", "from autograder.cli import main; main()", "grade"]
    command += ["05-network", str(submissions), "-o", str(tmp_path / "killed")]
    finished = 0
    for _ in range(2):
        goal = finished + random.randint(1, 3)
        grader = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        while finished < goal and grader.poll() is None:
            time.sleep(0.01)
            finished = count_results(tmp_path / "killed")
        os.kill(grader.pid, signal.SIGKILL)
        grader.wait()
    finished = count_results(tmp_path / "killed")
    assert 0 < finished < len(STUDENTS)
    run = calclab("grade", "05-network", submissions, "-o", tmp_path / "killed")
    assert f"kept {finished} of {len(STUDENTS)}" in run.output
    assert stored(tmp_path / "killed") == stored(tmp_path / "whole")
    assert not list((tmp_path / "killed").rglob(".writing-*"))


def test_only_what_changed_is_graded_again(submissions, tmp_path):
    out = tmp_path / "out"
    calclab("grade", "05-network", submissions, "-o", out)
    results = {path: path.stat().st_mtime_ns for path in (out / "results").iterdir()}
    write_notebook(submissions / "student3.ipynb", "x = 1", otter=OTTER)
    run = calclab("grade", "05-network", submissions, "-o", out)
    assert "kept 11 of 12" in run.output
    changed = [path.stem for path, time in results.items() if path.stat().st_mtime_ns != time]
    assert changed == ["student3"]


def test_a_spoilt_result_is_graded_again(submissions, tmp_path):
    out = tmp_path / "out"
    calclab("grade", "05-network", submissions, "-o", out)
    before = stored(out)
    (out / "results" / "student1.json").write_text('{"student": "student1", "score": 10}')
    (out / "results" / "student2.json").write_text("")
    assert "kept 10 of 12" in calclab("grade", "05-network", submissions, "-o", out).output
    assert stored(out) == before


def test_regrading_says_whose_points_moved(submissions, tmp_path):
    out = tmp_path / "out"
    calclab("grade", "05-network", submissions, "-o", out)
    path = out / "results" / "student4.json"
    record = json.loads(path.read_text())
    record["score"] = 1.6
    record["questions"][-1]["tests"][-1]["points"] = 0
    path.write_text(json.dumps(record))
    run = calclab("grade", "05-network", submissions, "-o", out, "--regrade")
    assert "student4: 1.6 → 2" in run.output
    assert "n + 1 different points': 0 → 0.4" in " ".join(run.output.split())
    assert "student5: " not in run.output
    again = calclab("grade", "05-network", submissions, "-o", out, "--regrade")
    assert "No score moved." in again.output


def test_two_graders_do_not_write_to_one_folder(submissions, tmp_path):
    with ResultStore(tmp_path / "out"):
        run = calclab("grade", "05-network", submissions, "-o", tmp_path / "out")
    assert run.exit_code == 2
    assert "another calclab grade is writing to" in run.output


def test_a_full_disk_is_reported_and_keeps_what_is_finished(submissions, tmp_path, monkeypatch):
    out, replace, written = tmp_path / "out", os.replace, []

    def replace_until_full(source, target):
        if len(written) == 5:
            raise OSError(28, "No space left on device")
        written.append(target)
        replace(source, target)

    monkeypatch.setattr("autograder.grading.store.os.replace", replace_until_full)
    run = calclab("grade", "05-network", submissions, "-o", out)
    assert run.exit_code == 2
    assert "No space left on device. What is finished is kept" in " ".join(run.output.split())
    finished = len(list((out / "results").iterdir()))
    assert finished + len(list((out / "feedback").iterdir())) == 5
    monkeypatch.undo()
    run = calclab("grade", "05-network", submissions, "-o", out)
    assert f"kept {finished} of 12" in run.output
    assert len(list((out / "results").iterdir())) == len(STUDENTS)
    assert len(find_submissions(submissions, ASSIGNMENT)) == len(STUDENTS)
