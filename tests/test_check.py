"""Before handing in, a student sees what grading would see, without the hidden tests."""

from click.testing import CliRunner

from autograder.cli import main
from tests.sample_class import ASSIGNMENT
from tests.test_grading import OTTER, SIMPSON
from tests.test_submissions import write_notebook


def check(path):
    run = CliRunner().invoke(main, ["check", str(path)])
    return run.exit_code, " ".join(run.output.split())


def test_a_finished_question_passes_and_an_unwritten_one_is_named(tmp_path):
    status, said = check(write_notebook(tmp_path / "ann.ipynb", SIMPSON, otter=OTTER))
    assert status == 1
    assert "✓ You refuse an n that is odd" in said
    assert "Your notebook does not define backward" in said


def test_mended_and_failing_cells_are_named(tmp_path):
    _, said = check(
        write_notebook(tmp_path / "ann.ipynb", "1 / 0", f"x = = 1\n{SIMPSON}", otter=OTTER)
    )
    assert "Cell 1 did not run to its end: ZeroDivisionError" in said
    assert "Mended: cell 2 has a syntax error; simpson was read." in said


def test_hidden_tests_are_not_shown(tmp_path):
    _, said = check(write_notebook(tmp_path / "ann.ipynb", SIMPSON, otter=OTTER))
    hidden = ASSIGNMENT.hidden_test("simpson").read_text(encoding="utf-8")
    assert "integrated exactly" in hidden
    assert "integrated exactly" not in said


def test_a_notebook_that_lost_its_metadata_is_checked_all_the_same(tmp_path):
    _, said = check(write_notebook(tmp_path / f"{ASSIGNMENT.title}.ipynb", SIMPSON))
    assert "✓ Your rule is exact" in said
    assert "Your notebook does not define backward" in said
    status, said = check(write_notebook(tmp_path / "ann.ipynb", SIMPSON))
    assert (status, "does not say which assignment it is of" in said) == (2, True)


def test_what_is_no_notebook_is_explained(tmp_path):
    (tmp_path / "ann.ipynb").write_text("Dear grader")
    status, said = check(tmp_path / "ann.ipynb")
    assert (status, "Open it in Jupyter" in said) == (2, True)
    status, said = check(tmp_path / "missing.ipynb")
    assert (status, "there is no file" in said) == (2, True)
