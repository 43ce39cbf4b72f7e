"""The whole iteration is run, not one step of it.

Your result is the root itself, many steps further than you were asked to go. Think about the loop
around your function in the lesson: how many steps does it leave to you?

See: a step of Newton's method
"""


def newton_step(f, df, x):
    for _ in range(20):
        if np.ndim(x) == 0:
            x = x - f(x) / df(x)
        else:
            x = x - np.linalg.solve(df(x), f(x))
    return x
