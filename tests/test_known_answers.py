"""Every known answer of every assignment is graded as it should be, as ``calclab verify`` asks."""

import pytest
from rich.console import Console

from autograder.assignments import all_assignments
from autograder.verification.verify import verify

MUTANTS = 20


@pytest.mark.parametrize("assignment", all_assignments(), ids=lambda assignment: assignment.name)
def test_known_answers_are_graded_as_they_should_be(assignment):
    report = verify(assignment, MUTANTS, None, Console(quiet=True))
    assert report.shortcomings() == []
