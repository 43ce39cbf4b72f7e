"""An error is swallowed.

Where no step is defined you return the old point, as if it were the next one. Think about what a
loop that waits for your steps to get small would make of that.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    try:
        if np.ndim(x) == 0:
            return float(x) - float(f(x)) / float(df(x))
        return x - np.linalg.solve(df(x), f(x))
    except (ZeroDivisionError, np.linalg.LinAlgError):
        return x
