"""The vector is divided by the Jacobian entry by entry.

Your step for a vector is a whole table, where a step needs one number for each unknown. Think about
what undoes a multiplication by a matrix: it is the solution of a linear system.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    return x - f(x) / df(x)
