"""An error class of its own, and a class that remembers the way."""


class NotFound(RuntimeError):
    """Newton's method did not come to rest."""


class Walk:
    def __init__(self, f, df, x0):
        self.f, self.df, self.points = f, df, [x0]

    @property
    def length(self):
        return np.linalg.norm(self.points[-1] - self.points[-2])

    def step(self):
        self.points.append(newton_step(self.f, self.df, self.points[-1]))
        return self


def newton(f, df, x0, tol=1e-12, max_iter=50):
    walk = Walk(f, df, x0)
    for _ in range(max_iter):
        if walk.step().length <= tol:
            return walk.points[-1], walk.points
    raise NotFound(max_iter)
