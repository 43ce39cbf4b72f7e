"""A pair that is turned round."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    def walk(points):
        if len(points) > max_iter:
            raise RuntimeError("no root")
        new = newton_step(f, df, points[-1])
        done = np.linalg.norm(new - points[-1]) <= tol
        return (new, [*points, new]) if done else walk([*points, new])

    return walk([x0])[::-1]
