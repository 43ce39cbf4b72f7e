"""Makes the most of a notebook whose cells are not where or what they should be.

Each step takes the cells and the names that the tests need, and returns the cells with what it has
mended, and a line for each repair. Cells keep their index and lines keep their number.
"""

import ast
import re
from dataclasses import replace

from autograder.grading.cells import parse

_BLOCK = re.compile(r"(?!else|elif|except|finally)[^\s#)\]}]")
_FENCE = re.compile(r"^[ \t]*(```|~~~).*$", re.MULTILINE)


def salvage(cells, wanted):
    """Choose what to run.

    Parameters
    ----------
    cells : list of Cell
    wanted : set of str
        The names that the tests need.

    Returns
    -------
    cells : list of Cell
        Code cells, in the order to run them.
    repairs : list of str
    """
    repairs = []
    for step in (
        join_split_cells,
        take_code_from_text,
        keep_readable_parts,
        take_definitions_from_ignored_cells,
        drop_leftover_stubs,
    ):
        cells, mended = step(cells, wanted)
        repairs += mended
    return [cell for cell in cells if cell.code and not cell.ignored], repairs


def join_split_cells(cells, wanted):
    """Join two neighbouring code cells that are Python only together."""
    joined, repairs = [], []
    for cell in cells:
        above = joined[-1] if joined else None
        if above and above.code and cell.code and not above.tree and not cell.tree:
            both = above.source.rstrip("\n") + "\n" + cell.source
            if parse(both):
                joined[-1] = replace(above, source=both)
                repairs.append(f"cells {above.index} and {cell.index} were joined")
                continue
        joined.append(cell)
    return joined, repairs


def take_code_from_text(cells, wanted):
    """Run a text cell that holds a function which no code cell defines."""
    missing = wanted - _defined_in(cell for cell in cells if cell.code)
    taken, repairs = [], []
    for cell in cells:
        source = _FENCE.sub("", cell.source)
        names = set() if cell.code else _defined(parse(source)) & missing
        if names:
            cell = replace(cell, code=True, source=source)
            repairs.append(f"cell {cell.index} was text, and was run as code: {_list(names)}")
        taken.append(cell)
    return taken, repairs


def keep_readable_parts(cells, wanted):
    """Of a cell with a syntax error, run the functions that can be read."""
    kept, repairs = [], []
    for cell in cells:
        if cell.code and not cell.ignored and cell.tree is None:
            source = _readable_part(cell.source)
            names = _defined(parse(source)) & wanted
            if names:
                cell = replace(cell, source=source)
                repairs.append(f"cell {cell.index} has a syntax error; {_list(names)} was read")
        kept.append(cell)
    return kept, repairs


def take_definitions_from_ignored_cells(cells, wanted):
    """Of a cell that is not run, take the functions that no other cell defines."""
    missing = wanted - _defined_in(cell for cell in cells if cell.code and not cell.ignored)
    taken, repairs = [], []
    for cell in cells:
        names = _defined(cell.tree) & missing if cell.code and cell.ignored else set()
        if names:
            cell = replace(cell, ignored=False, source=definitions_only(cell.source))
            repairs.append(f"{_list(names)} was found in cell {cell.index}, which draws pictures")
        taken.append(cell)
    return taken, repairs


def drop_leftover_stubs(cells, wanted):
    """Drop an untouched stub below a cell in which the function is written."""
    repairs, written = [], set()
    kept = []
    for cell in cells:
        tree = cell.tree if cell.code and not cell.ignored else None
        functions = _functions(tree) if tree else []
        stubs = [each for each in functions if _is_stub(each) and each.name in written]
        written |= {each.name for each in functions if not _is_stub(each)}
        if stubs:
            cell = replace(cell, source=_without(cell.source, stubs))
            names = {each.name for each in stubs}
            repairs.append(f"cell {cell.index} held {_list(names)} unwritten again: left out")
        kept.append(cell)
    return kept, repairs


def definitions_only(source):
    """Blank everything but the imports, functions and classes of a cell.

    Examples
    --------
    >>> definitions_only("x = f()\\ndef f():\\n    return 1\\n")
    '\\ndef f():\\n    return 1'
    """
    kinds = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    tree = parse(source)
    others = [node for node in tree.body if not isinstance(node, kinds)] if tree else []
    return _without(source, others).rstrip("\n")


def _functions(tree):
    return [node for node in tree.body if isinstance(node, ast.FunctionDef)]


def _defined(tree):
    """Return the names that a cell binds at its top level."""
    if tree is None:
        return set()
    named = (ast.FunctionDef, ast.ClassDef)
    names = {node.name for node in tree.body if isinstance(node, named)}
    targets = [t for node in tree.body if isinstance(node, ast.Assign) for t in node.targets]
    return names | {target.id for target in targets if isinstance(target, ast.Name)}


def _defined_in(cells):
    return set().union(*(_defined(cell.tree) for cell in cells))


def _is_stub(function):
    """Tell whether a function does nothing but raise NotImplementedError."""
    *docstring, last = function.body
    return (
        isinstance(last, ast.Raise)
        and "NotImplementedError" in ast.dump(last)
        and all(isinstance(node, ast.Expr) for node in docstring)
    )


def _without(source, nodes):
    """Blank the lines of some statements, so that all others keep their number."""
    lines = source.splitlines()
    for node in nodes:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        for number in range(first - 1, node.end_lineno):
            lines[number] = ""
    return "\n".join(lines)


def _readable_part(source):
    """Blank those blocks, each from one unindented line to the next, that are not Python."""
    lines = source.splitlines()
    below_decorator = [False, *(line.startswith("@") for line in lines)]
    starts = [
        number
        for number, line in enumerate(lines)
        if _BLOCK.match(line) and not below_decorator[number]
    ]
    kept = [""] * len(lines)
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        if parse("\n".join(lines[start:end])):
            kept[start:end] = lines[start:end]
    return "\n".join(kept)


def _list(names):
    return ", ".join(sorted(names))
