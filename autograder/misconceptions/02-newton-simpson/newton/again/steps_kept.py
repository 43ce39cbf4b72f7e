"""Points at first, and differences of them in the end."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [x0]
    while len(points) <= max_iter:
        points.append(newton_step(f, df, points[-1]))
        if np.linalg.norm(points[-1] - points[-2]) <= tol:
            return points[-1], np.diff(points, axis=0)
    raise RuntimeError("no root")
