"""Hidden tests of newton_step: the zero of the tangent, in one dimension and in several."""

import numpy as np
from otter.test_files import test_case

from autograder import checks, tolerances

OK_FORMAT = False

name = "newton_step"
points = 2


def cubic(x):
    return x**3 - 2 * x - 5


def cubic_slope(x):
    return 3 * x**2 - 2


def example(rng, newton_step):
    """Try the function on arguments that it is made for: a curve, a system, or a flat one."""
    n = rng.integers(0, 5)
    if n == 0:
        a, b, c, d = map(float, rng.normal(size=4))  # NumPy's numbers divide by zero quietly
        b *= float(rng.integers(2))
        x = float(rng.choice([0.0, rng.normal(0, 2)]))
        curve, slope = (
            (lambda x: a + x * (b + x * (c + x * d))),
            (lambda x: b + x * (2 * c + x * 3 * d)),
        )
    else:
        A, b, x = rng.normal(size=(n, n)), rng.normal(size=n), rng.normal(size=n)
        A[-1] *= rng.integers(4) > 0
        curve, slope = (lambda x: A @ x + x**3 - b), (lambda x: A + np.diag(3 * x**2))
    newton_step(curve, slope, x)


def system(x):
    """A system whose Jacobian is not symmetric; (1, 2) is a zero."""
    return np.array([x[0] ** 2 + x[1] - 3, x[0] * x[1] ** 2 - 4])


def system_jacobian(x):
    return np.array([[2 * x[0], 1.0], [x[1] ** 2, 2 * x[0] * x[1]]])


@test_case(hidden=True, name="One step for a number goes to where the tangent is zero", points=0.4)
def test_number(newton_step):
    for x in (2.0, -1.5, 4.0, 3, 0.25, -0.5):  # the cubic falls between -0.8 and 0.8
        got = checks.number(newton_step(cubic, cubic_slope, x), "the step for a number")
        tangent = cubic(x) + cubic_slope(x) * (got - x)
        size = abs(cubic(x)) + abs(cubic_slope(x)) * (abs(got) + abs(x))
        checks.close(tangent, 0.0, tolerances.rounding(4, size), "the tangent where you went")


@test_case(hidden=True, name="The error is squared from step to step", points=0.4)
def test_converges_quadratically(newton_step):
    x, root = 2.0, 2.0945514815423265
    curvature = 6 * root / (2 * cubic_slope(root))  # e_new → (f″ / 2f′) e², f″ = 6x
    for _ in range(5):
        error = abs(x - root)
        x = checks.number(newton_step(cubic, cubic_slope, x), "the step for a number")
        bound = 2 * curvature * error**2 + tolerances.rounding(4, root)
        checks.close(x, root, bound, "the distance to the root after a step")


@test_case(hidden=True, name="One step solves a linear system, whatever its matrix", points=0.4)
def test_linear_system(newton_step):
    rng = np.random.default_rng(5)
    for n in (2, 3, 5):
        A = rng.normal(size=(n, n)) + 2 * n * np.eye(n)
        A[0, -1] += 3  # far from symmetric, well conditioned
        root, x = rng.normal(size=n), rng.normal(size=n)
        kept = x.copy()
        step = newton_step(lambda v, A=A, root=root: A @ (v - root), lambda v, A=A: A, x)
        got = checks.numbers(step, (n,), "the step for a vector")
        size = np.abs(x) + np.abs(root) + 1
        tolerance = tolerances.rounding(n * np.linalg.cond(A), size)
        checks.close(got, root, tolerance, "the solution of a linear system")
        checks.unchanged({"x": kept}, {"x": x}, "the arguments")


@test_case(
    hidden=True, name="Steps for a curved system follow its Jacobian to the solution", points=0.4
)
def test_nonlinear_system(newton_step):
    x, root = np.array([1.4, 1.7]), np.array([1.0, 2.0])
    for _ in range(6):
        step = newton_step(system, system_jacobian, x)
        got = checks.numbers(step, (2,), "the step for a vector")
        J, moved = system_jacobian(x), got - x
        size = np.abs(system(x)) + np.abs(J) @ (np.abs(got) + np.abs(x))
        tolerance = tolerances.rounding(8, np.max(size))
        checks.close(system(x) + J @ moved, 0.0, tolerance, "the linear model where you went")
        x = got
    checks.close(
        x, root, tolerances.rounding(8, 2.0), "the distance to the solution after six steps"
    )


@test_case(hidden=True, name="Where the tangent is flat, an error says so", points=0.2)
def test_refuses_flat_tangent(newton_step):
    got = checks.number(newton_step(cubic, cubic_slope, 4.0), "the step for a number")
    checks.roughly(got, 4 - cubic(4.0) / cubic_slope(4.0), "the step for a number")
    what = "a derivative of zero"
    checks.raises(ZeroDivisionError, what, newton_step, lambda x: x * x + 1.0, float, 0.0)


@test_case(hidden=True, name="Where the Jacobian is singular, an error says so", points=0.2)
def test_refuses_singular_jacobian(newton_step):
    x = np.array([1.4, 1.7])
    got = checks.numbers(newton_step(system, system_jacobian, x), (2,), "the step for a vector")
    step = np.linalg.solve(system_jacobian(x), system(x))
    checks.roughly(got - x, -step, "the step for a vector")
    J, x = np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([1.0, 0.0])
    error = np.linalg.LinAlgError
    checks.raises(error, "a singular Jacobian", newton_step, lambda v: v, lambda v: J, x)
