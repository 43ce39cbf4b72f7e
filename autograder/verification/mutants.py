"""Makes mutants: copies of a right answer with one small change each.

Tools that mutate whole packages and run their test suites do not fit: a mutant here is one cell of
a notebook, and is graded.
"""

import ast
import copy
from functools import singledispatch

_BINARY = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv, ast.Mult),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
}
_ORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
_COMPARED = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq, ast.LtE),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_DROPPED = (ast.Assign, ast.AugAssign, ast.Expr, ast.Raise, ast.If, ast.For, ast.While)


def mutants(source):
    """Return every mutant of a cell that defines functions or classes.

    Operators, constants, axes, slices, comparisons, arguments, transposes and names are changed,
    statements are dropped.

    Parameters
    ----------
    source : str

    Returns
    -------
    list of (str, str)
        What was changed, as ``line: before → after``, and the changed cell.

    Examples
    --------
    >>> for change, source in mutants("def f(x):\\n    return x - 1"):
    ...     print(change)
    2: x - 1 → x + 1
    2: x - 1 → 1 - x
    2: x - 1 → x
    2: x - 1 → 1
    2: 1 → 2
    2: 1 → 0
    2: 1 → -1
    """
    tree = _without_docstrings(ast.parse(source))
    scope = _Scope(tree)
    found = {}
    for place, node in enumerate(ast.walk(tree)):
        for changed in _changes(node, scope):
            mutant = _replace(tree, place, changed)
            text = ast.unparse(mutant)
            if text != ast.unparse(tree):
                after = "(dropped)" if isinstance(changed, ast.Pass) else _line(changed)
                found.setdefault(text, f"{node.lineno}: {_line(node)} → {after}")
    return [(change, text) for text, change in found.items()]


class _Scope:
    """The names and the strings that could stand in for one another."""

    def __init__(self, tree):
        nodes = list(ast.walk(tree))
        stored = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.names = sorted(stored | {node.arg for node in nodes if isinstance(node, ast.arg)})
        texts = {n.value for n in nodes if isinstance(n, ast.Constant) and type(n.value) is str}
        self.texts = sorted(texts)


def _without_docstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def _replace(tree, place, changed):
    """Return a copy of a tree with the node at a place of its walk replaced."""
    tree = copy.deepcopy(tree)
    target = list(ast.walk(tree))[place]

    class Swap(ast.NodeTransformer):
        def visit(self, node):
            return changed if node is target else self.generic_visit(node)

    return ast.fix_missing_locations(Swap().visit(tree))


def _line(node):
    return ast.unparse(node).partition("\n")[0]


@singledispatch
def _changes(node, scope):
    """Return what a node could become."""
    return [ast.Pass()] if isinstance(node, _DROPPED) else []


@_changes.register
def _(node: ast.BinOp, scope):
    changed = [
        ast.BinOp(node.left, operator(), node.right) for operator in _BINARY.get(type(node.op), ())
    ]
    if isinstance(node.op, _ORDERED):
        changed.append(ast.BinOp(node.right, node.op, node.left))
    return [*changed, node.left, node.right]


@_changes.register
def _(node: ast.Constant, scope):
    value = node.value
    if isinstance(value, bool):
        values = [not value]
    elif isinstance(value, int):
        values = [value + 1, value - 1, -value]
    elif isinstance(value, float):
        values = [2 * value, value / 2, -value]
    elif isinstance(value, str):
        values = [text for text in scope.texts if text != value]
    else:
        values = []
    return [ast.Constant(other) for other in values]


@_changes.register
def _(node: ast.Compare, scope):
    others = _COMPARED.get(type(node.ops[0]), ())
    return [ast.Compare(node.left, [it(), *node.ops[1:]], node.comparators) for it in others]


@_changes.register
def _(node: ast.BoolOp, scope):
    other = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
    return [ast.BoolOp(other, node.values), *node.values]


@_changes.register
def _(node: ast.UnaryOp, scope):
    return [node.operand]


@_changes.register
def _(node: ast.Call, scope):
    changed = list(node.args) if len(node.args) == 1 and not node.keywords else []
    for i in range(len(node.args) - 1):
        swapped = [*node.args[:i], node.args[i + 1], node.args[i], *node.args[i + 2 :]]
        changed.append(ast.Call(node.func, swapped, node.keywords))
    for i in range(len(node.keywords)):
        changed.append(
            ast.Call(node.func, node.args, [*node.keywords[:i], *node.keywords[i + 1 :]])
        )
    if isinstance(node.func, ast.Attribute):  # the method is not called
        changed.append(node.func.value)
    return changed


@_changes.register
def _(node: ast.Attribute, scope):
    return [node.value] if node.attr == "T" else []


@_changes.register
def _(node: ast.Subscript, scope):
    return [node.value] if isinstance(node.ctx, ast.Load) else []


@_changes.register
def _(node: ast.Slice, scope):
    parts = {"lower": node.lower, "upper": node.upper, "step": node.step}
    return [ast.Slice(**parts | {name: None}) for name, part in parts.items() if part]


@_changes.register
def _(node: ast.Name, scope):
    if not isinstance(node.ctx, ast.Load) or node.id not in scope.names:
        return []
    return [ast.Name(other, ast.Load()) for other in scope.names if other != node.id]


@_changes.register
def _(node: ast.comprehension, scope):
    return [ast.comprehension(node.target, node.iter, [], node.is_async)] if node.ifs else []


@_changes.register
def _(node: ast.Return, scope):
    if not isinstance(node.value, ast.Dict):
        return []
    keys, values = node.value.keys, node.value.values
    return [
        ast.Return(ast.Dict([*keys[:i], *keys[i + 1 :]], [*values[:i], *values[i + 1 :]]))
        for i in range(len(keys))
    ]
