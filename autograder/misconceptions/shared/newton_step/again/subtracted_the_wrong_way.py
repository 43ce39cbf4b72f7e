"""The tangent's equation solved for the new point, with a slip of the sign."""


def newton_step(f, df, x):
    slope, value = df(x), f(x)
    if np.ndim(x) == 0:
        return (value - slope * x) / slope
    return np.linalg.solve(slope, value - slope @ x)
