"""What students really hand in: as much as can be read is graded, and each repair is named."""

import json
import zipfile

import pytest

from autograder.grading.notebooks import Cell, Unreadable, read_notebook
from autograder.grading.salvage import salvage
from tests.test_grading import OTTER, SIMPSON, points
from tests.test_submissions import write_notebook

STUB = """
def simpson(f, a, b, n=100):
    "Integrate."
    raise NotImplementedError("replace this line with your code")
"""


def code(*sources):
    return [Cell(i, True, False, source) for i, source in enumerate(sources, start=1)]


def run(cells):
    """Execute what is left after salvage; return the names and the repairs."""
    cells, repairs = salvage(cells, {"simpson"})
    names = {}
    for cell in cells:
        exec(cell.source, names)
    return names, repairs


def sources_of(path):
    return [cell.source.strip() for cell in read_notebook(path).cells]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"cells": 3}', "Dear grader", "\x00"])
def test_what_is_no_notebook_is_unreadable(tmp_path, text):
    path = tmp_path / "ann.ipynb"
    path.write_text(text)
    with pytest.raises(Unreadable, match="Open it in Jupyter"):
        read_notebook(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_other_encodings_are_read_and_named(tmp_path, encoding):
    path = write_notebook(tmp_path / "ann.ipynb", "x = 'é'")
    record = json.loads(path.read_text(encoding="utf-8"))
    path.write_bytes(json.dumps(record, ensure_ascii=False).encode(encoding))
    assert sources_of(path) == ["x = 'é'"]
    assert len(read_notebook(path).repairs) == 1


def test_merge_conflicts_are_resolved_to_the_first_side(tmp_path):
    path = write_notebook(tmp_path / "ann.ipynb", "x = 1")
    record = json.dumps(json.loads(path.read_text()), indent=1).splitlines()
    where = next(number for number, line in enumerate(record) if '"source"' in line)
    other = record[where].replace("1", "2")
    marks = ["<<<<<<< HEAD", record[where], "=======", other, ">>>>>>> branch"]
    record[where : where + 1] = marks
    path.write_text("\n".join(record))
    assert sources_of(path) == ["x = 1"]
    assert "1 merge conflicts" in read_notebook(path).repairs[0]


def test_a_notebook_is_taken_out_of_an_exports_zip(tmp_path):
    notebook = write_notebook(tmp_path / "network.ipynb", "x = 1")
    path = tmp_path / "ann.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(notebook, "network.ipynb")
        archive.writestr(".OTTER_LOG", b"never read")
    assert sources_of(path) == ["x = 1"]


@pytest.mark.parametrize("names", [[], ["a.ipynb", "b.ipynb"]])
def test_a_zip_without_one_notebook_is_unreadable_and_says_why(tmp_path, names):
    path = tmp_path / "ann.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "")
        for name in names:
            archive.writestr(name, "{}")
    with pytest.raises(Unreadable, match=f"holds {len(names)}"):
        read_notebook(path)


def test_a_zip_bomb_is_refused_without_being_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr("autograder.grading.notebooks.MAX_BYTES", 1000)
    path = tmp_path / "ann.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("network.ipynb", " " * 10**6)
    with pytest.raises(Unreadable, match="too large"):
        read_notebook(path)


def test_a_script_is_read(tmp_path):
    path = tmp_path / "ann.py"
    path.write_text("# %% [markdown]\n# Text\n# %%\nx = 1\n")
    assert sources_of(path) == ["Text", "x = 1"]


def test_an_old_notebook_format_is_read(tmp_path):
    path = tmp_path / "ann.ipynb"
    cell = {"cell_type": "code", "input": "x = 1", "outputs": [], "language": "python"}
    old = {"worksheets": [{"cells": [cell]}], "metadata": {}, "nbformat": 3, "nbformat_minor": 0}
    path.write_text(json.dumps(old))
    assert sources_of(path) == ["x = 1"]
    assert read_notebook(path).repairs == ["the notebook was of an old format"]


@pytest.mark.parametrize(
    "cell",
    [
        {"cell_type": "code", "source": ["x = ", "1"]},
        {"cell_type": "code", "source": "x = 1", "metadata": None},
        {"cell_type": "code", "source": "x = 1", "metadata": {"tags": None}, "id": 3},
    ],
)
def test_stripped_or_odd_cells_are_read(tmp_path, cell):
    path = tmp_path / "ann.ipynb"
    path.write_text(json.dumps({"cells": [None, cell, "text"]}))
    assert sources_of(path) == ["x = 1"]


@pytest.mark.parametrize(
    "source",
    ["%matplotlib inline\nx = 1", "!pip install numpy\nx = 1", "%%time\nx = 1", "x = 1\nx?"],
)
def test_magics_and_shell_lines_do_not_hide_the_code(tmp_path, source):
    (text,) = sources_of(write_notebook(tmp_path / "ann.ipynb", source))
    names = {
        "get_ipython": lambda: type("Quiet", (), {"__getattr__": lambda *a: lambda *a: None})()
    }
    exec(text, names)
    assert names["x"] == 1


def test_a_function_split_over_two_cells_is_joined():
    head, tail = SIMPSON.strip().split("\n", 2)[:2], SIMPSON.strip().split("\n", 2)[2]
    names, repairs = run(code("\n".join(head), tail))
    assert callable(names["simpson"])
    assert repairs == ["cells 1 and 2 were joined"]


def test_code_in_a_text_cell_is_run_if_nothing_else_defines_it():
    text = Cell(1, False, False, f"My answer:\n```python{SIMPSON}```".replace("My answer:\n", ""))
    names, repairs = run([text])
    assert callable(names["simpson"])
    assert "simpson" in repairs[0]
    assert salvage([text, *code(SIMPSON)], {"simpson"})[1] == []


def test_of_a_cell_with_a_syntax_error_the_readable_functions_count():
    names, repairs = run(code(f"def other(x:\n    return x\n{SIMPSON}\nx = = 2\n"))
    assert callable(names["simpson"])
    assert "other" not in names
    assert "cell 1 has a syntax error" in repairs[0]


def test_a_function_in_a_picture_cell_counts_and_the_picture_is_not_drawn():
    names, repairs = run([Cell(1, True, True, f"draw()\n{SIMPSON}")])
    assert callable(names["simpson"])
    assert "cell 1" in repairs[0]


def test_an_untouched_stub_below_does_not_undo_the_answer():
    names, repairs = run(code(SIMPSON, STUB + "\nx = 1"))
    assert names["simpson"](lambda x: 1.0, 0, 1) == pytest.approx(1)
    assert names["x"] == 1
    assert "unwritten again" in repairs[0]
    assert run(code(STUB))[1] == []


def test_lines_keep_their_numbers():
    cells, _ = salvage(code(f"def bad(:\n    pass\n{SIMPSON}"), {"simpson"})
    before = f"def bad(:\n    pass\n{SIMPSON}".splitlines().index("def simpson(f, a, b, n=100):")
    assert cells[0].source.splitlines()[before] == "def simpson(f, a, b, n=100):"


def test_a_whole_notebook_needs_no_repair(grade):
    assert grade("import numpy as np", SIMPSON, otter=OTTER).repairs == []


def test_reversed_cells_are_run_again(grade):
    result = grade("h = step()", "def step(): return 1", SIMPSON, otter=OTTER)
    assert (result.cells, result.repairs) == ([], ["cell 1 works only after cells below it"])


def test_functions_below_a_line_that_fails_still_count(grade):
    result = grade(f"1 / 0\n{SIMPSON}", otter=OTTER)
    assert points(result)["simpson"] == 2
    assert "ZeroDivisionError" in result.cells[0].message
