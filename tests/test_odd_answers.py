"""A sample of the odd answers: their tests fail, the grader does not."""

import pytest

from autograder.assignments import all_assignments
from tests.campaigns.odd_answers import failures_of


@pytest.mark.parametrize("assignment", all_assignments(), ids=lambda it: it.name)
def test_the_grader_survives_whatever_a_function_returns(assignment, tmp_path):
    count, failed = failures_of(assignment, tmp_path, step=61)
    assert count > 5
    assert not [result.student for result in failed]
