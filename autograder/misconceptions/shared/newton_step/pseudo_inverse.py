"""A pseudo-inverse invents a step.

Where no step is defined you still return one, since a pseudo-inverse exists for every matrix. Think
about whether the linear system of your step has a solution there at all.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) * np.linalg.pinv([[df(x)]])[0, 0]
    return x - np.linalg.pinv(df(x)) @ f(x)
