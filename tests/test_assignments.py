"""What several assignments share is found by each of them, and says nothing that fits one only."""

import re

import pytest

from autograder.assignments import SHARED, Assignment, all_assignments

QUESTIONS = [
    pytest.param(assignment, question, id=f"{assignment.name}-{question}")
    for assignment in all_assignments()
    for question in assignment.questions()
]


def write(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_a_part_of_a_question_is_the_assignments_own_or_else_the_shared_one(tmp_path):
    assignment = Assignment("01-lesson", tmp_path)
    hidden = tmp_path / "autograder" / "hidden"
    own = hidden / "01-lesson" / "root.py"
    assert assignment.hidden_test("root") == own  # named in the message that it is missing
    shared = write(hidden / SHARED / "root.py")
    assert assignment.hidden_test("root") == shared
    write(own)
    assert assignment.hidden_test("root") == own


def test_an_own_file_takes_the_place_of_a_shared_one(tmp_path):
    source = tmp_path / "source"
    shared = [write(source / SHARED / name) for name in ("axes.py", "requirements.txt")]
    own = [write(source / "01-lesson" / name) for name in ("lesson.py", "requirements.txt")]
    assert Assignment("01-lesson", tmp_path).files() == [shared[0], own[1]]


def headings(assignment):
    """Return the words of a lesson's headings, without numbers."""
    text = assignment.master.read_text(encoding="utf-8")
    return [heading.split(": ")[-1] for heading in re.findall(r"^# #+ (.*)", text, re.M)]


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_every_misconception_leads_to_a_section_of_the_lesson(assignment, question):
    folder = assignment.misconceptions(question)
    assert len(list(folder.glob("*.py"))) >= 4
    for file in folder.glob("*.py"):
        (see,) = re.findall(r"^See: (.+)$", file.read_text(encoding="utf-8"), re.M)
        assert see.split(": ")[-1] in headings(assignment), file


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_every_public_test_leads_to_a_section_of_the_lesson(assignment, question):
    text = assignment.public_test(question).read_text(encoding="utf-8")
    numbers = re.findall(r"section (\d+)", text)
    words = re.findall(r"section “(.+)”", text)
    assert not (numbers and SHARED in assignment.public_test(question).parts)
    assert set(words) <= set(headings(assignment))


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_a_right_function_is_lent_only_after_its_own_question(assignment, question):
    """A notebook that keeps it has no use for it then."""
    text = assignment.hidden_test(question).read_text(encoding="utf-8")
    lent = set(re.findall(r"(\w+)=right_\w+", text))
    questions = assignment.questions()
    assert lent <= set(questions[: questions.index(question)])


@pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
def test_every_question_has_alternates(assignment, question):
    assert len(list(assignment.alternates(question).glob("*.py"))) >= 6
