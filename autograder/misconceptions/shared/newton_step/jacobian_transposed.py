"""The Jacobian is transposed.

Your steps are right for numbers and for symmetric matrices only, so the roles of rows and columns
are exchanged. Think about which index of the Jacobian counts equations, and which counts unknowns.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    J = df(x)
    return x - np.linalg.solve(J.T, f(x))
