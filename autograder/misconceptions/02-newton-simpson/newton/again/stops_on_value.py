"""The distance from zero of f at the new point, in a recursion."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    def walk(points):
        if np.sqrt(np.sum(np.square(f(points[-1])))) <= tol:
            return points[-1], points
        if len(points) > max_iter:
            raise RuntimeError("f did not get small enough")
        return walk([*points, newton_step(f, df, points[-1])])

    return walk([x0])
