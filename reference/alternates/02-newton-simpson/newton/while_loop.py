"""A while loop with its own step, and a count that runs out."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x, points, length = x0, [x0], np.inf
    while length > tol:
        if len(points) > max_iter:
            raise RuntimeError(f"still {length:g} long after {max_iter} steps")
        if np.ndim(x):
            step = -np.linalg.solve(df(x), f(x))
        else:
            step = -float(f(x)) / float(df(x))
        x = x + step
        points.append(x)
        length = np.linalg.norm(step)
    return x, points
