"""An endless generator of points, and islice to end it."""

from itertools import islice, pairwise


def newton(f, df, x0, tol=1e-12, max_iter=50):
    def points():
        x = x0
        while True:
            yield x
            x = newton_step(f, df, x)

    history = [x0]
    for before, after in pairwise(islice(points(), max_iter + 1)):
        history.append(after)
        if np.max(np.abs(after - before)) <= tol:
            return after, history
    raise RuntimeError("the points do not come to rest")
