"""Typed wrong, the command line says what is wrong and what to do, and writes nothing."""

import json
import os

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.sandbox import launch
from tests.sample_class import ASSIGNMENT

NOTEBOOK = str(ASSIGNMENT.release / f"{ASSIGNMENT.title}.ipynb")


def calclab(*arguments):
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["grade", "05-netwrok", NOTEBOOK], "did you mean '05-network'?"),
        (["grade", "network", NOTEBOOK], "did you mean '05-network'?"),
        (["grade", "xyz", NOTEBOOK], "no assignment is called 'xyz'"),
        (["grade", "05-network", "nowhere"], "no submissions at nowhere: it does not exist"),
        (["grade", "05-network", NOTEBOOK, "--jobs", "0"], "--jobs"),
        (["grade", "05-network", NOTEBOOK, "--sandbox", "docker"], "--sandbox"),
        (["release", "06"], "no assignment is called '06'"),
        (["grdae"], "No such command"),
    ],
)
def test_wrong_usage_is_explained_with_exit_status_2(arguments, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run = calclab(*arguments)
    assert run.exit_code == 2
    assert message in " ".join(run.output.split())
    assert not any(tmp_path.iterdir())


def test_an_output_that_is_a_file_is_refused(tmp_path):
    path = tmp_path / "file"
    path.touch()
    run = calclab("grade", "05-network", NOTEBOOK, "-o", path / "out")
    assert run.exit_code == 2
    assert "results cannot be written" in run.output


def test_a_machine_without_any_sandbox_is_explained(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    run = calclab("grade", "05-network", NOTEBOOK, "-o", tmp_path / "out")
    assert run.exit_code == 2
    said = " ".join(run.output.split())
    assert "bubblewrap: it is not installed, `sudo apt-get install bubblewrap`" in said
    assert "With `--sandbox none` students' code runs unprotected" in said
    assert calclab("doctor").exit_code == 1


@pytest.fixture
def no_namespaces(tmp_path, monkeypatch):
    """Put a bubblewrap on the path that the kernel refuses."""
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'setting up uid map: Permission denied' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.usefixtures("no_namespaces")
def test_a_bubblewrap_that_may_not_run_is_explained(tmp_path):
    run = calclab(
        "grade", "05-network", NOTEBOOK, "-o", tmp_path / "out", "--sandbox", "bubblewrap"
    )
    assert run.exit_code == 2
    said = " ".join(run.output.split())
    assert "setting up uid map: Permission denied" in said
    assert "unprivileged user namespaces" in said


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give another user's rights")
@pytest.mark.usefixtures("no_namespaces")
def test_where_namespaces_are_refused_a_separate_user_is_taken_and_named(tmp_path):
    run = calclab("grade", "05-network", NOTEBOOK, "-o", tmp_path / "out")
    assert run.exit_code == 0
    assert "separate user" in run.output
    result = json.loads((tmp_path / "out" / "results" / "network.json").read_text())
    assert (result["sandbox"], result["status"]) == ("separate-user", "graded")


def test_the_doctor_says_what_runs_here_and_why_not_the_rest():
    run = calclab("doctor")
    assert run.exit_code == 0
    said = " ".join(run.output.split())
    assert "bubblewrap: works" in said
    assert "`calclab grade` uses bubblewrap here" in said
    expected = "works" if os.geteuid() == 0 else "not here: it needs a grader that runs as root"
    assert f"separate-user: {expected}" in said


def test_a_missing_worker_environment_is_explained(tmp_path, monkeypatch):
    monkeypatch.setattr(launch.sys, "prefix", str(tmp_path))
    run = calclab("grade", "05-network", NOTEBOOK, "-o", tmp_path / "out")
    assert run.exit_code == 2
    assert "make setup" in run.output


def test_no_sandbox_is_named_in_the_result(tmp_path):
    run = calclab("grade", "05-network", NOTEBOOK, "-o", tmp_path, "--sandbox", "none")
    assert run.exit_code == 0
    assert "No sandbox" in run.output
    assert '"sandbox": "none"' in (tmp_path / "results" / "network.json").read_text()
