"""The page a student reads says what happened and why, and nothing that is hidden."""

import html
import re
from dataclasses import asdict, replace
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.exhibits import Picture, Shape, Table, run_exhibits
from autograder.feedback.drawing import draw
from autograder.feedback.page import FAULT, feedback_page
from autograder.grading.results import QuestionResult, Result, TestResult
from autograder.grading.store import ResultStore
from tests.redteam.strikes import secret_lines
from tests.sample_class import ASSIGNMENT


@pytest.fixture(scope="module")
def pages(graded_class):
    folder, _ = graded_class(ASSIGNMENT)
    return {path.stem: path.read_text(encoding="utf-8") for path in (folder / "feedback").iterdir()}


@pytest.fixture(scope="module")
def results(graded_class):
    folder, _ = graded_class(ASSIGNMENT)
    with ResultStore(folder) as store:
        names = [path.stem for path in (folder / "results").iterdir()]
        return {name: store.load(name) for name in names}


def test_every_submission_has_a_page_with_its_score_and_tests(pages, results):
    assert pages.keys() == results.keys()
    for student, result in results.items():
        page = html.unescape(pages[student])
        assert f"{result.score:g} of {result.max_score:g} points" in page
        for question in result.questions:
            for test in question.tests:
                assert test.name in page
                assert test.message in page


def test_the_misconception_is_named_with_its_pointer(pages, results):
    for student, result in results.items():
        for question in result.questions:
            if question.diagnosis:
                page = html.unescape(pages[student])
                assert question.diagnosis.explanation in page
                assert f"Read again: {question.diagnosis.heading}." in page


def test_work_that_runs_is_shown_and_work_that_does_not_is_not(pages):
    assert "<svg" in pages["ada"]
    assert "Your two gradients" in pages["ada"]
    assert "<svg" not in pages["ugo"]
    assert "Your two gradients" not in pages["ugo"]


def test_no_page_has_a_line_that_is_hidden(pages):
    secrets = secret_lines()
    for page in pages.values():
        text = html.unescape(page)
        assert not [line for line in secrets if line in text]


class Outline(HTMLParser):
    """Collects what a screen reader needs."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.ids, self.targets, self.labels = [], [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes))
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.targets += [attributes["href"]] if "href" in attributes else []
        self.labels += [attributes[key] for key in ("aria-labelledby",) if key in attributes]


def test_a_page_loads_nothing_and_can_be_read_aloud(pages):
    for page in pages.values():
        outline = Outline(page)
        names = [tag for tag, _ in outline.tags]
        assert names.count("h1") == names.count("main") == 1
        assert not {"script", "link", "img", "iframe", "object"} & set(names)
        assert not re.search(r"https?://|url\(", page)
        assert len(set(outline.ids)) == len(outline.ids)
        assert {target.removeprefix("#") for target in outline.targets} <= set(outline.ids)
        assert set(outline.labels) <= set(outline.ids)
        assert names.count("table") == names.count("caption")
        assert all("scope" in attributes for tag, attributes in outline.tags if tag == "th")
        assert all(attributes["aria-label"] for tag, attributes in outline.tags if tag == "svg")
        assert ("html", {"lang": "en"}) in outline.tags


def result_with(**changes):
    test = TestResult("It is right", True, "internal-error", 1, 1, "Traceback: expected 42")
    result = Result(
        *("<b>ann</b>", "05-network", 1, 1, "internal-error", "Traceback: secret", "", "none", 0),
        environment={},
        questions=[QuestionResult("f", 1, 1, [test])],
    )
    return replace(result, **changes)


def test_a_fault_of_the_grader_is_told_without_its_traceback():
    page = feedback_page(result_with(), "05-network")
    assert FAULT in page
    assert "Traceback" not in page


def test_what_a_student_wrote_is_text_and_not_markup():
    page = feedback_page(result_with(repairs=["<script>alert(1)</script>"]), "05-network")
    assert "<script" not in page
    assert "<b>ann" not in page
    assert "<b>ann</b>" in html.unescape(page)


def test_an_exhibit_that_fails_by_itself_is_a_fault_and_others_are_shown():
    def good(f):
        return Table("t", "n", ["a"], [[str(f())]])

    def bad(f):
        return 1 / 0

    def unfit(f):
        raise AssertionError("the student's function is wrong")

    def homeless(other):
        raise ValueError("never called")

    shown, fault = run_exhibits([bad, good, unfit, homeless], {"f": lambda: 3})
    assert [table.rows for table in shown] == [[["3"]]]
    assert "ZeroDivisionError" in fault


def test_a_drawing_keeps_shape_and_direction():
    square = Shape("square", [(0, 0), (2, 0), (2, 2), (0, 2)])
    drawing = draw(asdict(Picture("t", "n", [square], [Shape("corner", [(0, 0)])])))
    assert drawing.width == pytest.approx(drawing.height)
    (_, mark, ((x, y),)) = drawing.clouds[0]
    assert x < drawing.width / 2
    assert y > drawing.height / 2  # the origin is at the bottom left
    assert mark == "circle"


def test_a_page_that_is_missing_is_written_again(graded_class):
    folder, _ = graded_class(ASSIGNMENT)
    page = folder / "feedback" / "ada.html"
    before = page.read_text(encoding="utf-8")
    page.unlink()
    run = CliRunner().invoke(
        main, ["grade", ASSIGNMENT.name, str(folder.parent / "submissions"), "-o", str(folder)]
    )
    assert "kept" in run.output
    assert page.read_text(encoding="utf-8") == before
