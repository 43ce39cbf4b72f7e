"""A recursion that goes on for a given depth."""


def newton_step(f, df, x, depth=20):
    if depth == 0:
        return x
    J = np.atleast_2d(df(x))
    step = np.linalg.inv(J) @ np.atleast_1d(f(x))
    new = x - (step if np.ndim(x) else step[0])
    return newton_step(f, df, new, depth - 1)
