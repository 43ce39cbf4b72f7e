"""The verification finds tests that grade wrongly, and a release waits for it."""

import ast
import json

import pytest
from click.testing import CliRunner
from rich.console import Console

from autograder import cli
from autograder.verification.mutants import mutants
from autograder.verification.report import Finding, Report
from autograder.verification.verify import verify
from tests.conftest import copy_project

KEPT = ("odd_n_accepted", "trapezoid", "one_over_m_missing", "weights_times_values", "einsum")


@pytest.fixture
def small(tmp_path):
    """Return a copy of the assignment with a handful of known answers."""
    assignment = copy_project(tmp_path)
    for folder in ("reference/alternates", "autograder/misconceptions"):
        for file in (tmp_path / folder).rglob("*.py"):
            if file.stem not in KEPT:
                file.unlink()
    return assignment


@pytest.fixture
def calclab(small, monkeypatch):
    """Return a function that runs the command line on the copy."""
    monkeypatch.setattr(cli, "find_assignment", lambda name: small)
    return lambda *arguments: CliRunner().invoke(cli.main, list(arguments))


def forget_odd_panels(assignment):
    """Have the tests of simpson accept an odd number of panels."""
    for path in (assignment.hidden_test("simpson"), assignment.public_test("simpson")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("(1, 7, 0, -2)", "(0, -2)"), encoding="utf-8")


def test_a_good_assignment_passes_and_is_verified_once(calclab, small):
    run = calclab("verify", small.name, "--mutants", "6", "--json")
    assert run.exit_code == 0, run.output
    (report,) = json.loads(run.stdout)
    kinds = {each["kind"] for each in report["findings"]}
    assert {"blank", "reference", "alternate", "misconception", "mutant"} <= kinds
    assert report["shortcomings"] == []
    assert report["summary"]["mutants"] == 6


def test_tests_that_miss_a_misconception_are_found_and_not_released(calclab, small, monkeypatch):
    monkeypatch.setattr("autograder.verification.verify.MUTANTS", 0)
    forget_odd_panels(small)
    run = calclab("release", small.name)
    assert run.exit_code == 2
    assert "misconception simpson/odd_n_accepted: lost no points" in " ".join(run.output.split())
    assert "--no-verify" in run.output
    assert not small.release.exists()
    run = calclab("release", small.name, "--no-verify")
    assert run.exit_code == 0, run.output
    record = json.loads((small.root / "dist" / f"{small.name}-verified.json").read_text())
    assert record["verified"] is False


def test_tests_that_reject_a_right_answer_are_found(small):
    path = small.hidden_test("simpson")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("rounding(n + 1,", "rounding(0,"), encoding="utf-8")
    report = verify(small, 0, None, Console(quiet=True))
    assert not report.passed
    rejected = {each.kind for each in report.findings if each.problem == "lost points on simpson"}
    assert "alternate" in rejected


def test_a_release_that_was_verified_is_not_verified_again(calclab, small, monkeypatch):
    monkeypatch.setattr("autograder.verification.verify.MUTANTS", 0)
    assert calclab("release", small.name).exit_code == 0
    assert "verified before" in calclab("release", small.name).output
    forget_odd_panels(small)
    assert calclab("release", small.name).exit_code == 2


def test_a_hidden_test_without_an_example_is_refused(calclab, small):
    path = small.hidden_test("simpson")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("def example", "def other"), encoding="utf-8")
    run = calclab("verify", small.name)
    assert run.exit_code == 2
    assert "must define example(rng, …)" in " ".join(run.output.split())


NAMED = Finding("second writing", "a", "q", named="a")
SILENT = Finding("second writing", "a", "q")
MISNAMED = Finding("second writing", "b", "q", named="a")


@pytest.mark.parametrize(
    ("findings", "passes"),
    [
        ([Finding("blank", "blank", None)], True),
        ([Finding("blank", "blank", None, "earned 1 points")], False),
        ([Finding("misconception", "a", "q", named="a")], True),
        ([Finding("misconception", "a", "q", named="b")], False),
        ([Finding("misconception", "a", "q")], False),
        ([NAMED] * 9 + [SILENT], True),
        ([NAMED] * 8 + [SILENT] * 2, False),
        ([NAMED] * 99 + [MISNAMED], False),
        ([Finding("mutant", "1: a → b", "q", equivalent=True)], True),
        ([Finding("mutant", "1: a → b", "q", "lost no points")], False),
    ],
)
def test_a_report_passes_only_if_every_bar_is_reached(findings, passes):
    assert Report("00-any", findings).passed is passes


SOURCE = '''
def f(x, y, axis=0):
    """Stay."""
    if x < 1 and not y:
        raise ValueError("no")
    total = {"a": x.sum(axis=0), "b": y[1:3] @ x.T}
    return total["a"] ** 2
'''


@pytest.mark.parametrize(
    "change",
    [
        *("x < 1 → x <= 1", "x < 1 and (not y) → x < 1 or not y", "not y → y"),
        *("raise ValueError('no') → (dropped)", "'a' → 'b'", "1:3 → 1:", "1:3 → :3"),
        *("x.sum(axis=0) → x.sum()", "0 → 1", "x.T → x", "y[1:3] @ x.T → x.T @ y[1:3]"),
        *("total['a'] ** 2 → total['a'] * 2", "x → y", "2 → 3"),
    ],
)
def test_mutants_change_every_kind_of_thing(change):
    assert change in {text.partition(": ")[2] for text, _ in mutants(SOURCE)}


def test_mutants_are_python_and_all_different():
    sources = [source for _, source in mutants(SOURCE)]
    assert len(set(sources)) == len(sources) > 40
    trees = {ast.dump(ast.parse(source)) for source in sources}
    assert len(trees) == len(sources)
    assert not any("Stay" in source for source in sources)
