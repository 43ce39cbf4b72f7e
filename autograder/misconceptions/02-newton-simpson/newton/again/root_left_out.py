"""A while loop that leaves without a last append."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    before, after, way = x0, newton_step(f, df, x0), [x0]
    while np.linalg.norm(after - before) > tol:
        way.append(after)
        if len(way) > max_iter:
            raise RuntimeError("max_iter steps were not enough")
        before, after = after, newton_step(f, df, after)
    return after, way
