"""A new assignment works before a line of it is rewritten."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.assignments import ROOT
from autograder.commands.new import lay_out
from autograder.errors import UsageError

NAME = "97-throw-away"


@pytest.fixture(scope="module")
def calclab(tmp_path_factory):
    """Copy the project; return a function that runs the copy's command line."""
    root = tmp_path_factory.mktemp("project")
    for folder in ("autograder", "reference", "source"):
        shutil.copytree(ROOT / folder, root / folder)
    (root / ".venv").symlink_to(ROOT / ".venv")
    shutil.copy(ROOT / "requirements.lock", root)

    def calclab(*arguments):
        command = [Path(sys.executable).with_name("calclab"), *arguments]
        environment = os.environ | {"PYTHONPATH": str(root)}
        return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)

    return calclab


def test_a_new_assignment_verifies_and_is_released_as_it_is(calclab):
    laid_out = calclab("new", NAME)
    assert laid_out.returncode == 0, laid_out.stderr
    assert "source/97-throw-away/throw-away.py" in laid_out.stdout
    verified = calclab("verify", NAME, "--mutants", "4")
    assert verified.returncode == 0, verified.stdout + verified.stderr
    released = calclab("release", NAME, "--no-verify")
    assert released.returncode == 0, released.stderr
    assert calclab("release", NAME, "--check").returncode == 0


@pytest.mark.parametrize("name", ["fixed-points", "3-x", "03-Fixed", "03_x", "03-x/../y", "03-"])
def test_a_name_that_will_not_do_is_refused(tmp_path, name):
    with pytest.raises(UsageError, match="no name for an assignment"):
        lay_out(name, tmp_path)
    assert not any(tmp_path.iterdir())


def test_a_python_keyword_is_refused(tmp_path):
    with pytest.raises(UsageError, match="no name for an assignment"):
        lay_out("03-import", tmp_path)


def test_nothing_is_overwritten(tmp_path):
    lay_out(NAME, tmp_path)
    lesson = tmp_path / "source" / NAME / "throw-away.py"
    lesson.write_text("mine")
    with pytest.raises(UsageError, match="exists already"):
        lay_out(NAME, tmp_path)
    assert lesson.read_text() == "mine"
