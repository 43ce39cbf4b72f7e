"""Every student of the sample class gets the score that a careful reader would give."""

import csv
import json
from dataclasses import fields

import pytest

from autograder.assignments import all_assignments
from autograder.exhibits import load_exhibits
from autograder.grading.results import QuestionResult, Result, TestResult
from tests.sample_class import ASSIGNMENT, expected_rows

ASSIGNMENTS = pytest.mark.parametrize(
    "assignment", all_assignments(), ids=lambda assignment: assignment.name
)
STUDENTS = [
    pytest.param(assignment, student, id=f"{assignment.name}-{student}")
    for assignment in all_assignments()
    for student in expected_rows(assignment)
]
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
    """Return a function that reads the results of an assignment's class."""

    def results(assignment):
        folder, _ = graded_class(assignment)
        return {
            path.stem: json.loads(path.read_text(encoding="utf-8"))
            for path in (folder / "results").iterdir()
        }

    return results


@pytest.mark.parametrize(("assignment", "student"), STUDENTS)
def test_the_score_is_right_question_by_question(results, assignment, student):
    result, expected = results(assignment)[student], expected_rows(assignment)[student]
    points = {question["name"]: question["points"] for question in result["questions"]}
    assert points == {name: float(expected[name]) for name in assignment.questions()}
    assert result["status"] == expected["status"]


@pytest.mark.parametrize(("assignment", "student"), STUDENTS)
def test_the_misconception_is_named_and_no_other(results, assignment, student):
    named = {
        question["diagnosis"]["name"]
        for question in results(assignment)[student]["questions"]
        if question["diagnosis"]
    }
    assert named == set(expected_rows(assignment)[student]["misconception"].split())


@ASSIGNMENTS
def test_grades_csv_has_one_row_a_submission_sorted_by_student(graded_class, results, assignment):
    folder, _ = graded_class(assignment)
    lines = (folder / "grades.csv").read_text(encoding="utf-8").splitlines()
    questions = assignment.questions()
    assert lines[0] == "student,assignment,score,max_score,status," + ",".join(questions)
    rows = list(csv.DictReader(lines))
    assert [row["student"] for row in rows] == sorted(expected_rows(assignment))
    for row in rows:
        assert row["assignment"] == assignment.name
        result = results(assignment)[row["student"]]
        assert float(row["score"]) == result["score"]
        assert float(row["score"]) == pytest.approx(sum(float(row[name]) for name in questions))
        assert float(row["max_score"]) == result["max_score"]


def test_results_have_the_documented_fields(results):
    documented = (ASSIGNMENT.root / "docs" / "results.md").read_text(encoding="utf-8")
    assert all(f"`{field.name}`" in documented for field in fields(Result))
    for result in results(ASSIGNMENT).values():
        assert set(result) == {field.name for field in fields(Result)}
        assert result["sandbox"] == "bubblewrap"
        for question in result["questions"]:
            assert set(question) == {field.name for field in fields(QuestionResult)}
            for test in question["tests"]:
                assert set(test) == {field.name for field in fields(TestResult)}
                assert test["status"] in STATUSES
                assert (test["message"] == "") == (test["status"] == "passed")


def test_public_tests_guide_and_hidden_tests_grade(results):
    tests = [
        test for question in results(ASSIGNMENT)["ada"]["questions"] for test in question["tests"]
    ]
    assert {test["hidden"] for test in tests} == {False, True}
    assert all(test["hidden"] for test in tests if test["max_points"])


@ASSIGNMENTS
def test_no_message_carries_a_line_of_a_hidden_test_or_of_the_reference(results, assignment):
    hidden = map(assignment.hidden_test, assignment.questions())
    secrets = [
        line.strip()
        for file in (*hidden, *assignment.root.glob("reference/*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if len(line.strip()) > 25
    ]
    messages = json.dumps(
        [
            test["message"]
            for r in results(assignment).values()
            for q in r["questions"]
            for test in q["tests"]
        ]
    )
    assert not [line for line in secrets if json.dumps(line)[1:-1] in messages]


@ASSIGNMENTS
def test_who_has_solved_everything_is_shown_all_exhibits(results, assignment):
    exhibits = load_exhibits(assignment)
    full = [each for each in results(assignment).values() if each["score"] == each["max_score"]]
    assert exhibits
    assert full
    assert all(len(each["exhibits"]) == len(exhibits) for each in full)


def test_a_failed_cell_is_named_with_its_place(results):
    (cell,) = results(ASSIGNMENT)["wim"]["cells"]
    assert cell["status"] == "error"
    assert f"(cell {cell['index']}, line 2)" in cell["message"]


def test_tests_after_a_hang_say_why_they_did_not_run(results):
    simpson = results(ASSIGNMENT)["xenia"]["questions"][-1]["tests"]
    for hidden in (False, True):  # a public test that hangs takes no points with it
        tests = [test for test in simpson if test["hidden"] == hidden]
        first = [test["status"] for test in tests].index("timeout")
        assert {test["status"] for test in tests[first + 1 :]} == {"skipped"}
        assert "did not finish in time" in tests[-1]["message"]


@ASSIGNMENTS
def test_the_table_on_the_terminal_shows_every_student(graded_class, assignment):
    _, output = graded_class(assignment)
    assert all(f" {student} " in output for student in expected_rows(assignment))
    assert "grades.csv" in output
