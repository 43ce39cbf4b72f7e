"""An assertion after the loop."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points, found = [x0], False
    while not found:
        assert len(points) <= max_iter, "too many steps"
        points.append(newton_step(f, df, points[-1]))
        found = np.linalg.norm(points[-1] - points[-2]) <= tol
    return points[-1], points
