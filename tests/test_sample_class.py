"""Every student of the sample class gets the score that a careful reader would give."""

import csv
import json

import pytest

from tests.sample_class import ASSIGNMENT, FOLDER

with (FOLDER / "expected.csv").open(encoding="utf-8") as file:
    EXPECTED = {row["student"]: row for row in csv.DictReader(file)}

QUESTIONS = ["numerical_grad", "backward", "newton_step", "simpson"]
STATUSES = {
    "passed",
    "failed",
    "error",
    "timeout",
    "memory",
    "crashed",
    "skipped",
    "internal-error",
}


@pytest.fixture(scope="module")
def results(graded_class):
    folder, _ = graded_class
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in (folder / "results").iterdir()
    }


@pytest.mark.parametrize("student", EXPECTED)
def test_the_score_is_right_question_by_question(results, student):
    result, expected = results[student], EXPECTED[student]
    points = {question["name"]: question["points"] for question in result["questions"]}
    assert points == {name: float(expected[name]) for name in QUESTIONS}
    assert result["status"] == expected["status"]


def test_grades_csv_has_one_row_a_submission_sorted_by_student(graded_class, results):
    folder, _ = graded_class
    lines = (folder / "grades.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "student,assignment,score,max_score,status," + ",".join(QUESTIONS)
    rows = list(csv.DictReader(lines))
    assert [row["student"] for row in rows] == sorted(EXPECTED)
    for row in rows:
        assert row["assignment"] == ASSIGNMENT.name
        assert float(row["score"]) == results[row["student"]]["score"]
        assert float(row["score"]) == pytest.approx(sum(float(row[name]) for name in QUESTIONS))
        assert float(row["max_score"]) == 10


def test_results_have_the_documented_fields(results):
    for result in results.values():
        assert set(result) == {
            *("student", "assignment", "score", "max_score", "status", "message"),
            *("fingerprint", "sandbox", "seconds", "environment", "repairs", "cells", "questions"),
        }
        assert result["sandbox"] == "bubblewrap"
        for question in result["questions"]:
            assert set(question) == {"name", "points", "max_points", "tests"}
            for test in question["tests"]:
                fields = {"name", "hidden", "status", "points", "max_points", "message"}
                assert set(test) == fields
                assert test["status"] in STATUSES
                assert (test["message"] == "") == (test["status"] == "passed")


def test_public_tests_guide_and_hidden_tests_grade(results):
    tests = [test for question in results["ada"]["questions"] for test in question["tests"]]
    assert {test["hidden"] for test in tests} == {False, True}
    assert all(test["hidden"] for test in tests if test["max_points"])


def test_no_message_carries_a_line_of_a_hidden_test_or_of_the_reference(results):
    hidden = map(ASSIGNMENT.hidden_test, ASSIGNMENT.questions())
    secrets = [
        line.strip()
        for file in (*hidden, *ASSIGNMENT.root.glob("reference/*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if len(line.strip()) > 25
    ]
    messages = json.dumps(
        [test["message"] for r in results.values() for q in r["questions"] for test in q["tests"]]
    )
    assert not [line for line in secrets if json.dumps(line)[1:-1] in messages]


def test_a_failed_cell_is_named_with_its_place(results):
    (cell,) = results["wim"]["cells"]
    assert cell["status"] == "error"
    assert f"(cell {cell['index']}, line 2)" in cell["message"]


def test_tests_after_a_hang_say_why_they_did_not_run(results):
    simpson = results["xenia"]["questions"][-1]["tests"]
    first = [test["status"] for test in simpson].index("timeout")
    assert {test["status"] for test in simpson[first + 1 :]} == {"skipped"}
    assert "did not finish in time" in simpson[-1]["message"]


def test_the_table_on_the_terminal_shows_every_student(graded_class):
    _, output = graded_class
    assert all(f" {student} " in output for student in EXPECTED)
    assert "grades.csv" in output
