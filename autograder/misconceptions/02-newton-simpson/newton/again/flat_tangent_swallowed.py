"""Every arithmetic error ends the loop quietly."""

from contextlib import suppress


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [x0]
    with suppress(ArithmeticError, ValueError):
        while len(points) <= max_iter:
            points.append(newton_step(f, df, points[-1]))
            if np.linalg.norm(points[-1] - points[-2]) <= tol:
                return points[-1], points
        raise RuntimeError("no root")
    return points[-1], points
