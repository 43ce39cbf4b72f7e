"""An assignment whose answers are methods of a class is graded like any other."""

import copy

import nbformat
import pytest

from autograder.assignments import find_assignment
from autograder.grading.engine import Engine
from autograder.grading.questions import load_questions
from autograder.grading.submissions import Submission
from autograder.publishing.publish import publish
from autograder.sandbox.launch import Launcher
from autograder.sandbox.limits import Limits
from tests.conftest import copy_project
from tests.test_doors import notebook_of

ASSIGNMENT = find_assignment("06-deep-network")


@pytest.fixture(scope="module")
def solution(tmp_path_factory):
    """Release a copy of the assignment; return the solution."""
    assignment = copy_project(tmp_path_factory.mktemp("deep"), ASSIGNMENT)
    publish(assignment)
    return nbformat.read(notebook_of(assignment, "solution"), as_version=4)


@pytest.fixture(scope="module")
def grade(tmp_path_factory):
    """Return a function that grades a notebook."""
    path = tmp_path_factory.mktemp("submission") / "ann.ipynb"
    with Launcher("bubblewrap", ASSIGNMENT.files(), Limits()) as launcher:
        engine = Engine(ASSIGNMENT, load_questions(ASSIGNMENT), launcher)

        def grade(notebook):
            nbformat.write(notebook, path)
            return engine.grade(Submission("ann", path))

        yield grade


def place_of(notebook, start):
    """Return where the cell is that defines something."""
    (place,) = (i for i, cell in enumerate(notebook.cells) if f"\n{start}" in "\n" + cell.source)
    return place


def messages(result):
    return [test for question in result.questions for test in question.tests if test.message]


def moved_to_the_top(cells, place):
    return [cells[place], *cells[:place], *cells[place + 1 :]]


def duplicated(cells, place):
    return [*cells, nbformat.v4.new_code_cell(cells[place].source)]


def turned_into_text(cells, place):
    text = nbformat.v4.new_markdown_cell(f"```python\n{cells[place].source}\n```")
    return [*cells[:place], text, *cells[place + 1 :]]


def with_a_line_that_is_not_python(cells, place):
    broken = nbformat.v4.new_code_cell(f"{cells[place].source}\n\nand then I tried:")
    return [*cells[:place], broken, *cells[place + 1 :]]


@pytest.mark.parametrize(
    "change", [moved_to_the_top, duplicated, turned_into_text, with_a_line_that_is_not_python]
)
@pytest.mark.parametrize("method", ["backward", "update_with_momentum"])
def test_a_method_is_found_wherever_its_cell_is(grade, solution, change, method):
    place = place_of(solution, f"@NeuralNetwork.method\ndef {method}(")
    cells = change(solution.cells, place)
    result = grade(nbformat.from_dict(solution | {"cells": cells}))
    assert result.score == 12, (result.repairs, result.cells)


@pytest.mark.parametrize("body", ["return [], []", "raise RuntimeError", "self.W = None"])
def test_a_mistake_in_backward_costs_no_other_question(grade, solution, body):
    place = place_of(solution, "@NeuralNetwork.method\ndef backward(")
    cells = copy.deepcopy(solution.cells)
    cells[place].source = f"@NeuralNetwork.method\ndef backward(self, Y):\n    {body}"
    result = grade(nbformat.from_dict(solution | {"cells": cells}))
    lost = [each.name for each in result.questions if each.points < each.max_points]
    assert lost == ["backward"], messages(result)


JUNK = {
    "returns": "NeuralNetwork = lambda *args, **kwargs: {value}",
    "attributes": """
class NeuralNetwork:
    W = b = a = slopes = vW = vb = activations = property(lambda self: {value}, lambda *_: None)
    forward = backward = update = train = penalty = update_with_momentum = lambda *_: {value}
    def __init__(self, *args, **kwargs): pass
""",
    "methods": """
class NeuralNetwork:
    def __init__(self, *args, **kwargs): pass
    def __getattr__(self, name): return {value}
    activations = {value}
""",
    "changing": """
class NeuralNetwork:
    asked = 0
    def __init__(self, *args, **kwargs): pass
    def __getattribute__(self, name):
        NeuralNetwork.asked += 1
        return (lambda *args: {value}) if NeuralNetwork.asked % 2 else {value}
""",
}
VALUES = ("None", "5", "'abc'", "{}", "object()", "[[1], [1, 2]]", "float('nan')", "[None, None]")


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("kind", JUNK)
def test_junk_from_a_class_is_the_students_failure(grade, kind, value):
    source = JUNK[kind].replace("{value}", value)
    source += f"\ntanh = compare = lambda *args, **kwargs: {value}"
    result = grade(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)]))
    assert (result.status, result.score) == ("graded", 0), messages(result)
