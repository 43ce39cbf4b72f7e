"""A graded sample class, shared by the tests that look at it."""

import pytest
from click.testing import CliRunner

from autograder.cli import main
from tests.sample_class import ASSIGNMENT, write_class


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory):
    """Grade the sample class from the command line; return the folder and what was printed."""
    folder = tmp_path_factory.mktemp("class")
    write_class(folder / "submissions")
    run = CliRunner().invoke(
        main, ["grade", ASSIGNMENT.name, str(folder / "submissions"), "-o", str(folder / "out")]
    )
    assert run.exit_code == 0, run.output
    return folder / "out", run.output
