"""The first point is cut off at the end."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [x0]
    for _ in range(max_iter):
        points += [newton_step(f, df, points[-1])]
        if np.linalg.norm(points[-1] - points[-2]) <= tol:
            return points[-1], points[1:]
    raise RuntimeError("no root")
