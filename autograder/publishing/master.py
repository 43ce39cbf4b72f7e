"""Expands an instructor's master into an nbgrader master notebook.

The master is a py:percent text that runs as it stands. A cell tagged ``stub`` or ``given`` holds
only imports from ``reference``; here they become the functions' own source.
"""

import ast
import hashlib
import importlib
import inspect

import jupytext
from nbformat.v4 import new_code_cell

from autograder.errors import UsageError
from autograder.grading.questions import required_names

BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"

_GRADE_CELL = f"""\
# Your instructor's points for {{question}}: leave this cell as it is.
{BEGIN_HIDDEN}
from autograder.doors.nbgrader import points

points("{{assignment}}", "{{question}}", globals())
{END_HIDDEN}"""


def expand_master(assignment, questions):
    """Read an assignment's master and expand it, step by step, for nbgrader.

    Parameters
    ----------
    assignment : Assignment
    questions : list of Question

    Returns
    -------
    NotebookNode
        Solutions between ``BEGIN SOLUTION`` marks, hidden tests called from grade cells.

    Raises
    ------
    UsageError
        If the master cannot be used: the message names the cell and the line.
    """
    text = assignment.master.read_text(encoding="utf-8")
    notebook = jupytext.reads(text, fmt="py:percent")
    _refuse_broken_cells(notebook, assignment.master, text)
    cells = []
    for number, cell in enumerate(notebook.cells, start=1):
        try:
            question = _checked_question(cell, questions)
            if question:
                _require_names(question, cells)
            cells += _expand(cell, assignment, question)
        except UsageError as error:
            place = _place(cell, number, assignment.master, text)
            raise UsageError(f"{place}: {error}") from error
    notebook.cells = cells
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "otter": {"assignment_name": assignment.name},
    }
    _give_stable_ids(notebook)
    return notebook


def _checked_question(cell, questions):
    """Return the question that a cell checks, if it is a check cell."""
    checks = {f'grader.check("{question.name}")': question for question in questions}
    return checks.get(cell.source) if cell.cell_type == "code" else None


def _require_names(question, cells_above):
    """Make sure that a question's tests find their names where the check cell stands.

    otter and nbgrader run the tests there, with what the cells above have defined.
    """
    defined = {"env"}
    for cell in cells_above:
        if cell.cell_type == "code":
            defined |= _defined_names(cell.source)
    cases = question.public.test_cases + question.hidden.test_cases
    missing = {name for case in cases for name in required_names(case)} - defined
    if missing:
        raise UsageError(
            f"the tests of {question.name} need {', '.join(sorted(missing))}: "
            "define them in a cell above the check"
        )


def _defined_names(source):
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
    return names


def _expand(cell, assignment, question):
    """Return what a cell of the master becomes: itself, or itself and a grade cell."""
    tags = cell.metadata.get("tags", [])
    if "given" in tags:
        cell.source = "\n\n\n".join(_sources(cell.source))
        cell.metadata = {}
    elif "stub" in tags:
        (source,) = _sources(cell.source, most=1)
        cell.source = mark_solution(source)
        name = ast.parse(source).body[0].name
        cell.metadata = {"nbgrader": _nbgrader(name, solution=True)}
    elif "reflection" in tags:
        points = cell.metadata.get("points", 0)
        mark = _nbgrader("reflection", solution=True, grade=True, points=points)
        cell.metadata = {"nbgrader": mark}
    return [cell, _grade_cell(assignment, question)] if question else [cell]


def _grade_cell(assignment, question):
    source = _GRADE_CELL.format(assignment=assignment.name, question=question.name)
    points = question.hidden.possible
    mark = _nbgrader(f"{question.name}-points", grade=True, locked=True, points=round(points, 5))
    return new_code_cell(source, metadata={"nbgrader": mark})


def _nbgrader(grade_id, *, solution=False, grade=False, locked=False, points=None):
    mark = {"grade": grade, "grade_id": grade_id, "locked": locked, "schema_version": 3}
    mark |= {"solution": solution, "task": False}
    return mark | ({"points": points} if grade else {})


def _sources(imports, most=None):
    """Return the source of every function and class that the imports name, in their order."""
    tree = ast.parse(imports)
    if not all(
        isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reference.")
        for node in tree.body
    ):
        raise UsageError("a stub or given cell may only hold `from reference.<module> import …`")
    named = [(node.module, alias.name) for node in tree.body for alias in node.names]
    if not named or (most and len(named) > most):
        raise UsageError(f"a stub cell must import exactly one function or class, got {len(named)}")
    return [_source(module, name) for module, name in named]


def _source(module, name):
    try:
        return inspect.getsource(getattr(importlib.import_module(module), name)).rstrip()
    except ImportError as error:
        raise UsageError(f"there is no module {module}") from error
    except AttributeError as error:
        raise UsageError(f"{module} defines no {name}") from error


def mark_solution(source):
    """Put a function's body, but for its docstring, between solution marks.

    A source that carries marks of its own is a scaffold, and stays as it is. A class has to be
    one: no other body than a method's can raise NotImplementedError and still be defined.

    Parameters
    ----------
    source : str
        The source of one function or class.

    Returns
    -------
    str

    Examples
    --------
    >>> print(mark_solution('def f(x):\\n    "Double x."\\n    return 2 * x'))
    def f(x):
        "Double x."
        ### BEGIN SOLUTION
        return 2 * x
        ### END SOLUTION
    """
    if BEGIN_SOLUTION in source:
        return source
    function = ast.parse(source).body[0]
    if isinstance(function, ast.ClassDef):
        raise UsageError(f"class {function.name} needs {BEGIN_SOLUTION} and {END_SOLUTION} in it")
    if ast.get_docstring(function) is None:
        raise UsageError(f"{function.name} needs a docstring: it is what students work from")
    lines = source.splitlines()
    head = function.body[0].end_lineno
    indent = " " * function.body[0].col_offset
    marked = [f"{indent}{BEGIN_SOLUTION}", *lines[head:], f"{indent}{END_SOLUTION}"]
    return "\n".join(lines[:head] + marked)


def _refuse_broken_cells(notebook, path, text):
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type == "code":
            try:
                ast.parse(cell.source)
            except SyntaxError as error:
                place = _place(cell, number, path, text, error.lineno)
                raise UsageError(f"{place}: {error.msg}") from error


def _place(cell, number, path, text, line=1):
    """Say where a line of a cell stands in the master's text."""
    start = text[: max(text.find(cell.source), 0)].count("\n")
    return f"{path}, cell {number}, line {start + line}"


def _give_stable_ids(notebook):
    """Derive every cell's id from its place and content: the same master, the same bytes."""
    for place, cell in enumerate(notebook.cells):
        content = f"{place}\n{cell.cell_type}\n{cell.source}".encode()
        cell["id"] = hashlib.sha256(content).hexdigest()[:12]
