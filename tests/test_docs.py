"""The documents agree with the program."""

import importlib.metadata
import re

import pytest
from click.testing import CliRunner

from autograder.assignments import ROOT
from autograder.cli import main
from tests.test_sample_class import STATUSES

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["new", "release", "verify", "grade", "check", "doctor"])
def test_the_readme_shows_the_help_of_every_command(command):
    run = CliRunner().invoke(main, [command, "--help"], prog_name="calclab", terminal_width=88)
    assert run.exit_code == 0
    assert run.output.strip() in README


def test_the_changelog_begins_with_the_version():
    versions = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert versions[0] == importlib.metadata.version("calclab")


def test_every_status_is_explained():
    text = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    assert all(f"`{status}`" in text for status in STATUSES)


def test_every_make_target_of_the_readme_exists():
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"(?:^    |`)make ([a-z]+)", README, re.M):
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_every_link_of_the_documents_leads_somewhere():
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), (document.name, target)


def test_no_lock_names_a_registry():
    for lock in map(ROOT.joinpath, ("", "autograder/sandbox", "tests/fuzz")):
        assert not re.search(
            r"https?:|file:|index-url|find-links", (lock / "requirements.lock").read_text()
        )
