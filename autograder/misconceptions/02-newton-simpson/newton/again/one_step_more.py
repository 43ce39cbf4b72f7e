"""A last step to polish the root."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [x0, newton_step(f, df, x0)]
    while np.linalg.norm(points[-1] - points[-2]) > tol:
        if len(points) > max_iter:
            raise RuntimeError("too many steps")
        points.append(newton_step(f, df, points[-1]))
    points.append(newton_step(f, df, points[-1]))
    return points[-1], points
