"""A constant beside the function decides."""

SMALL = 1e-10


def newton(f, df, x0, tol=SMALL, max_iter=50):
    points = [x0]
    while len(points) <= max_iter:
        points.append(newton_step(f, df, points[-1]))
        if np.linalg.norm(np.subtract(*points[-2:])) <= SMALL:
            return points[-1], points
    raise RuntimeError("no root")
