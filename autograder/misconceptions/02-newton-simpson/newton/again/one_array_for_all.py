"""The new point is written into the array of the old one."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = np.array(x0, dtype=float) if np.ndim(x0) else float(x0)
    way = [x]
    while len(way) <= max_iter:
        new = newton_step(f, df, x)
        length = np.linalg.norm(new - x)
        if np.ndim(x):
            x[:] = new
        else:
            x = new
        way.append(x)
        if length <= tol:
            return x, way
    raise RuntimeError("no root")
