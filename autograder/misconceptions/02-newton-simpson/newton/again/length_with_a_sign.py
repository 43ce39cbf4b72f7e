"""The largest component of the step, as it is."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [x0]
    for _ in range(max_iter):
        points.append(newton_step(f, df, points[-1]))
        if np.max(np.subtract(points[-1], points[-2])) <= tol:
            return points[-1], points
    raise RuntimeError("no root")
