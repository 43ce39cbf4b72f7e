"""A sentence is printed, and the last point returned."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points, step = [x0], np.inf
    while step > tol and len(points) <= max_iter:
        points.append(newton_step(f, df, points[-1]))
        step = np.linalg.norm(points[-1] - points[-2])
    if not step <= tol:
        print("no convergence")
    return points[-1], points
