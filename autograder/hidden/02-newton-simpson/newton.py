"""Hidden tests of newton: which steps it takes, when it stops, what it does without a root.

Wherever a notebook's own newton_step is wrong, newton is judged with the right one.
"""

from itertools import pairwise

import numpy as np
from otter.test_files import test_case

from autograder import checks, isolation, tolerances
from reference.newton import newton as right_newton
from reference.newton import newton_step as right_step

OK_FORMAT = False

name = "newton"
points = 2

ROOT = 2.0945514815423265


def cubic(x):
    return x**3 - 2 * x - 5


def cubic_slope(x):
    return 3 * x**2 - 2


def twofold(x):
    """A double root at 1: from 2, the steps are 1/2, 1/4, 1/8, … long."""
    return (x - 1.0) ** 2


def twofold_slope(x):
    return 2.0 * (x - 1.0)


def system(x):
    """A system whose Jacobian is not symmetric; (1, 2) is a zero."""
    return np.array([x[0] ** 2 + x[1] - 3, x[0] * x[1] ** 2 - 4])


def system_jacobian(x):
    return np.array([[2 * x[0], 1.0], [x[1] ** 2, 2 * x[0] * x[1]]])


def example(rng, newton):
    """Try the function on arguments that it is made for: curves with and without root, systems."""
    stop = 10 ** rng.uniform(-12, 0), int(rng.integers(0, 60))
    rest = stop[: rng.integers(3)]
    n = rng.integers(0, 4)
    if n == 0:
        curve = np.polynomial.Polynomial(rng.normal(size=4))
        slope, x0 = curve.deriv(), float(rng.normal(0, 2))
    else:
        A, b = rng.normal(size=(n, n)) + 3 * np.eye(n), rng.normal(size=n)
        curve, slope = (lambda x: A @ x + x**3 - b), (lambda x: A + np.diag(3 * x**2))
        x0 = rng.normal(size=n)
    newton(curve, slope, x0, *rest)


def route(returned, x0):
    """Return root and history with their form checked: a point like x0, and a list of such."""
    if not isinstance(returned, (tuple, list)) or len(returned) != 2:
        raise AssertionError("expected two things returned: the root, and the history")
    root, history = returned
    in_array = isinstance(history, np.ndarray) and history.ndim > 0
    if not (in_array or isinstance(history, (tuple, list))) or len(history) == 0:
        raise AssertionError("the history: expected a list of points")
    history = checks.numbers(history, (len(history), *np.shape(x0)), "the history")
    if np.ndim(x0) == 0:
        root = checks.number(root, "the root")
    return checks.numbers(root, np.shape(x0), "the root"), history


@test_case(hidden=True, name="Each point of the history is one step after the last", points=0.5)
def test_steps(newton, env):
    def test():
        for x0 in (2.0, 4.0, -1.5, 3):
            root, history = route(newton(cubic, cubic_slope, x0), x0)
            checks.close(history[0], x0, 0.0, "the first point of the history, which is x0")
            checks.close(root, history[-1], 0.0, "the root, which is the history's last point")
            before, after = history[:-1], history[1:]
            tangent = cubic(before) + cubic_slope(before) * (after - before)
            slope = np.abs(cubic_slope(before))
            size = np.abs(cubic(before)) + slope * (np.abs(after) + np.abs(before))
            what = "the tangent at a point of the history, where the next point is"
            checks.close(tangent, 0.0, tolerances.rounding(4, size), what)
            checks.close(root, ROOT, tolerances.rounding(4, ROOT), "the root")

    isolation.carried_forward(test, env, newton_step=right_step)


@test_case(hidden=True, name="You stop at the first step that is no longer than tol", points=0.5)
def test_stops(newton, env):
    def test():
        for curve, curve_slope, x0 in ((cubic, cubic_slope, 4.0), (twofold, twofold_slope, 2.0)):
            for scale in (1.0, 1e-9, 1e9):  # a root stays a root, and every step a step

                def f(x, curve=curve, scale=scale):
                    return scale * curve(x)

                def df(x, curve_slope=curve_slope, scale=scale):
                    return scale * curve_slope(x)

                for tol in ((1e-1,), (1e-4,), ()):
                    _, history = route(newton(f, df, x0, *tol), x0)
                    ends_with_a_short_step(history, (*tol, 1e-12)[0], scale)

    def ends_with_a_short_step(history, tol, scale):
        steps = np.abs(np.diff(history))
        early = steps.size == 0 or steps[-1] > tol
        if early or np.any(steps[:-1] <= tol):
            when = "before a step was so short" if early else "later"
            raise AssertionError(
                f"expected the first step that is no longer than tol = {tol:g} to be the last, "
                f"but you stopped {when}; f was multiplied by {scale:g}"
            )

    isolation.carried_forward(test, env, newton_step=right_step)


@test_case(hidden=True, name="You follow a system of equations to its solution", points=0.5)
def test_system(newton, env):
    def test():
        start = np.array([1.4, 1.7])
        kept = start.copy()
        root, history = route(newton(system, system_jacobian, start), kept)
        checks.close(root, [1.0, 2.0], tolerances.rounding(8, 2.0), "the solution of a system")
        if np.max(np.abs(history - root)) < 1e-3:
            raise AssertionError("the history: the same point again and again; keep copies")
        for before, after in pairwise(history):
            J = system_jacobian(before)
            size = np.abs(system(before)) + np.abs(J) @ (np.abs(after) + np.abs(before))
            model = system(before) + J @ (after - before)
            bound = tolerances.rounding(8, np.max(size))
            checks.close(model, 0.0, bound, "the linear model where the next point is")
        checks.unchanged({"x0": kept}, {"x0": start}, "the arguments")

    isolation.carried_forward(test, env, newton_step=right_step)


@test_case(hidden=True, name="Where no root is found, an error says so in time", points=0.5)
def test_reports(newton, env):
    def test():
        enough = len(right_newton(cubic, cubic_slope, 4.0, 1e-6)[1]) - 1
        root, _ = route(newton(cubic, cubic_slope, 4.0, 1e-6, enough), 4.0)
        checks.close(root, ROOT, 1e-6, "the root")
        refused("one step more than max_iter is needed", cubic, cubic_slope, 4.0, enough - 1)
        # 50 steps if none are given: the fiftieth is 2⁻⁵⁰ long.
        route(newton(twofold, twofold_slope, 2.0, 1.5 * 2**-50), 2.0)
        what = "51 steps are needed, and max_iter is not given"
        checks.raises(RuntimeError, what, newton, twofold, twofold_slope, 2.0, 0.75 * 2**-50)
        refused("the points go round in a cycle", lambda x: x**3 - 2 * x + 2, cubic_slope, 0.0, 50)
        # Every step leads from x to -2x, in the end out of all numbers.
        refused("the points run away", np.cbrt, lambda x: np.cbrt(x) / (3 * x), 1.0, 12)
        what = "a point from which there is no step"
        checks.raises(ZeroDivisionError, what, newton, lambda x: x * x + 1.0, float, 0.0)
        singular = np.array([[1.0, 2.0], [2.0, 4.0]])
        checks.raises(
            np.linalg.LinAlgError, what, newton, lambda v: v, lambda v: singular, np.ones(2)
        )

    def refused(what, f, df, x0, max_iter):
        places = set()

        def spy(x):
            places.add(float(x))
            return df(x)

        checks.raises(RuntimeError, what, newton, f, spy, x0, 1e-6, max_iter)
        if len(places) > max_iter + 1:
            raise AssertionError(f"{what}: more steps were taken than max_iter = {max_iter}")

    isolation.carried_forward(test, env, newton_step=right_step)
