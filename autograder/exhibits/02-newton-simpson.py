"""What the feedback on 02-newton-simpson shows: orders as measured, and Newton's way to a root."""

from itertools import pairwise

import numpy as np

from autograder import checks
from autograder.exhibits import Picture, Shape, Table

PANELS, EXACT = (8, 16, 32), np.e - 1
START, ROOT, STEPS = 2.6, np.sqrt(2), 3


def orders(riemann_sum, trapezoid, simpson, observed_order):
    """Measure the orders of the student's rules with the student's own function."""
    rules = {
        "left sum": lambda *panels: riemann_sum(*panels, "left"),
        "midpoint sum": lambda *panels: riemann_sum(*panels, "midpoint"),
        "trapezoid rule": trapezoid,
        "Simpson's rule": simpson,
    }
    rows = []
    for (name, rule), theory in zip(rules.items(), "1224", strict=True):
        sums = [checks.number(rule(np.exp, 0.0, 1.0, n), f"the {name}") for n in PANELS]
        errors = np.abs(np.array(sums) - EXACT)
        order = checks.numbers(observed_order(errors), (len(PANELS) - 1,), "the orders")[-1]
        rows.append([name, f"{errors[0]:.1e}", f"{errors[-1]:.1e}", f"{order:.2f}", theory])
    few, *_, many = PANELS
    return Table(
        "The orders of your rules",
        "The integral of exp from 0 to 1. The order is measured by your own observed_order.",
        ["rule", f"error, n = {few}", f"error, n = {many}", "order measured", "order in theory"],
        rows,
    )


def curve(x):
    """A parabola with a root at √2, flat enough to be drawn."""
    return (x * x - 2) / 3


def slope(x):
    return 2 * x / 3


def way_to_the_root(newton):
    """Draw the tangents along which the student's function walks."""
    returned = newton(curve, slope, START)
    root, history = checks.pair(returned, "what newton returns")
    root = checks.number(root, "the root")
    if not isinstance(history, (list, tuple, np.ndarray)) or not 1 < len(history) < 100:
        raise AssertionError("newton must return the points of its way")
    way = [checks.number(x, "a point of the way") for x in history]
    if max(map(abs, way)) > 2 * START:
        raise AssertionError("the way leads out of the picture")
    tangents = [[[x, float(curve(x))], [after, 0.0]] for x, after in pairwise(way)]
    ticks = np.linspace(min(*way, 1.2), max(*way, START), 60)
    return Picture(
        "Your way to the square root of 2",
        f"The first of your {len(way) - 1} steps from {START}, each along a tangent to where that "
        f"is zero. You end {abs(root - ROOT):.0e} from the root.",
        [
            Shape("the curve (x² − 2)/3", [[float(x), float(curve(x))] for x in ticks]),
            *(Shape("tangents", each) for each in tangents[:STEPS]),
            Shape("height 0", [[float(ticks[0]), 0.0], [float(ticks[-1]), 0.0]]),
        ],
        [Shape("your points", [[x, float(curve(x))] for x in way[: STEPS + 1]])],
    )


EXHIBITS = [orders, way_to_the_root]
